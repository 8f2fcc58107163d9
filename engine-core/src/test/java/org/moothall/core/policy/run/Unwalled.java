package org.moothall.core.policy.run;

/** A compiler without walls, for tests of what stands behind them. */
public final class Unwalled {

  private Unwalled() {}

  /** Compiles whatever it is given. */
  public static LocalCompiler compiler() {
    return new LocalCompiler(Walls.none());
  }
}
