package org.moothall.core.group.linear;

/** Which way an axis points. */
public final class Axes {

  /** Differences smaller than this share are rounding. */
  private static final double ROUNDING = 1e-10;

  private Axes() {}

  /**
   * Of an axis and its opposite the one whose few long weights are positive. It depends on how
   * weights hang together, not on the order of the entries.
   */
  public static boolean pointsUp(double[] axis) {
    double skew = 0;
    double weight = 0;
    double strongest = 0;
    for (double w : axis) {
      skew += w * w * w;
      weight += Math.abs(w * w * w);
      if (Math.abs(w) > Math.abs(strongest) * (1 + ROUNDING)) {
        strongest = w;
      }
    }
    return Math.abs(skew) > ROUNDING * weight ? skew > 0 : strongest > 0;
  }
}
