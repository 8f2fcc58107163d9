package org.moothall.policy.answer;

import java.math.BigInteger;

/** How many heads a share of a base comes to. Exact for every base and share: 7 % of 100 is 7. */
final class Need {

  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

  private Need() {}

  /**
   * The fewest heads that reach the share num/den of a base: ⌈num · base / den⌉, or where exactly
   * the share is too few, ⌊num · base / den⌋ + 1.
   *
   * @param num 0 or more
   * @param den 1 or more
   * @param strict whether exactly the share is too few
   * @param base 0 or more
   * @return {@link Long#MAX_VALUE} where that is more than a {@code long} holds
   */
  static long of(long num, long den, boolean strict, long base) {
    BigInteger[] parts =
        BigInteger.valueOf(num)
            .multiply(BigInteger.valueOf(base))
            .divideAndRemainder(BigInteger.valueOf(den));
    boolean oneMore = strict || parts[1].signum() > 0;
    BigInteger need = oneMore ? parts[0].add(BigInteger.ONE) : parts[0];
    return need.min(MOST).longValueExact();
  }
}
