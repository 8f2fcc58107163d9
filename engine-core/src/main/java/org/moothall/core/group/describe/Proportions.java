package org.moothall.core.group.describe;

/**
 * Shares of people who gave an answer, and tests of them, as published for Polis (Small et al.,
 * <i>Polis: Scaling Deliberation by Mapping High Dimensional Opinion Spaces</i>, 2021). Every test
 * starts from one more answer than was given, so that few votes say little but never nothing.
 */
public final class Proportions {

  /** A z-score above this is significant at 90 %, one-sided. */
  public static final double SIGNIFICANT_90 = 1.2816;

  /** A z-score above this is significant at 99 %, one-sided. */
  public static final double SIGNIFICANT_99 = 2.3263;

  private Proportions() {}

  /**
   * The share of {@code given} among {@code seen}, drawn to one half by one answer each way; in (0,
   * 1).
   */
  public static double smoothed(long given, long seen) {
    return (given + 1.0) / (seen + 2.0);
  }

  /** The z-score of the share being above one half. */
  public static double majorityZ(long given, long seen) {
    return 2 * Math.sqrt(seen + 1.0) * ((given + 1.0) / (seen + 1.0) - 0.5);
  }

  /** The z-score of the first share being above the second (pooled two-proportion test). */
  public static double differenceZ(long given, long seen, long otherGiven, long otherSeen) {
    double n = seen + 1.0;
    double m = otherSeen + 1.0;
    double share = (given + 1.0) / n;
    double otherShare = (otherGiven + 1.0) / m;
    double pooled = (given + 1.0 + otherGiven + 1.0) / (n + m);
    return pooled == 1
        ? 0
        : (share - otherShare) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
  }
}
