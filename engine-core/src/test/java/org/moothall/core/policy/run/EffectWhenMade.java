package org.moothall.core.policy.run;

/** Leaves a mark when it is made. */
public final class EffectWhenMade {

  /** Leaves the mark. */
  public EffectWhenMade() {
    Effect.happen();
  }
}
