package org.moothall.core.policy.run;

/** Leaves a mark as soon as it is initialised, which happens once. */
public final class EffectWhenLoaded {

  /** Not a constant that a compiler could copy. */
  public static final long ZERO = Effect.zero();

  private EffectWhenLoaded() {}
}
