package org.moothall.policy.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class NeedProperties {

  /** A share reached is the fewest heads k with d·k ≥ n·B, which is ⌈nB/d⌉ (invariant 1). */
  @Property(tries = 1_000)
  void anInclusiveNeedIsTheFewestHeadsThatReachTheShare(
      @ForAll @LongRange(max = 1L << 40) long num,
      @ForAll @LongRange(min = 1, max = 1L << 40) long den,
      @ForAll @LongRange(max = 1L << 20) long base) {
    long need = Need.of(num, den, false, base);

    assertThat(reaches(need, num, den, base)).isTrue();
    assertThat(need == 0 || !reaches(need - 1, num, den, base)).isTrue();
  }

  /** A share exceeded is the fewest heads k with d·k > n·B, which is ⌊nB/d⌋ + 1 (invariant 2). */
  @Property(tries = 1_000)
  void aStrictNeedIsTheFewestHeadsThatExceedTheShare(
      @ForAll @LongRange(max = 1L << 40) long num,
      @ForAll @LongRange(min = 1, max = 1L << 40) long den,
      @ForAll @LongRange(max = 1L << 20) long base) {
    long need = Need.of(num, den, true, base);

    assertThat(compare(need, num, den, base)).isPositive();
    assertThat(compare(need - 1, num, den, base)).isNotPositive();
  }

  /** They differ by one where the share comes out even, and else not at all (invariant 3). */
  @Property(tries = 1_000)
  void strictnessMattersExactlyWhereTheShareComesOutEven(
      @ForAll @LongRange(max = 100) long num,
      @ForAll @LongRange(min = 1, max = 100) long den,
      @ForAll @LongRange(max = 1_000) long base) {
    assertThat(Need.of(num, den, true, base) - Need.of(num, den, false, base))
        .isEqualTo(num * base % den == 0 ? 1 : 0);
  }

  /** The need never falls as the base grows (invariant 4). */
  @Property(tries = 1_000)
  void aLargerBaseNeverNeedsFewer(
      @ForAll @LongRange(max = 100) long num,
      @ForAll @LongRange(min = 1, max = 100) long den,
      @ForAll boolean strict,
      @ForAll @LongRange(max = 1_000) long base,
      @ForAll @LongRange(max = 100) long more) {
    assertThat(Need.of(num, den, strict, base + more))
        .isGreaterThanOrEqualTo(Need.of(num, den, strict, base));
  }

  /** Nor as the share grows (invariant 5). */
  @Property(tries = 1_000)
  void aLargerShareNeverNeedsFewer(
      @ForAll @LongRange(max = 100) long num,
      @ForAll @LongRange(min = 1, max = 100) long den,
      @ForAll @LongRange(max = 100) long otherNum,
      @ForAll @LongRange(min = 1, max = 100) long otherDen,
      @ForAll boolean strict,
      @ForAll @LongRange(max = 1_000) long base) {
    boolean larger = num * otherDen >= otherNum * den;
    long need = Need.of(num, den, strict, base);
    long other = Need.of(otherNum, otherDen, strict, base);

    assertThat(larger ? need : other).isGreaterThanOrEqualTo(larger ? other : need);
  }

  /** Reducing a share changes nothing (invariant 7). */
  @Property(tries = 1_000)
  void anUnreducedShareNeedsTheSame(
      @ForAll @LongRange(max = 100) long num,
      @ForAll @LongRange(min = 1, max = 100) long den,
      @ForAll @LongRange(min = 1, max = 100) long factor,
      @ForAll boolean strict,
      @ForAll @LongRange(max = 1_000) long base) {
    assertThat(Need.of(num * factor, den * factor, strict, base))
        .isEqualTo(Need.of(num, den, strict, base));
  }

  private static boolean reaches(long heads, long num, long den, long base) {
    return compare(heads, num, den, base) >= 0;
  }

  private static int compare(long heads, long num, long den, long base) {
    return BigInteger.valueOf(heads)
        .multiply(BigInteger.valueOf(den))
        .compareTo(BigInteger.valueOf(num).multiply(BigInteger.valueOf(base)));
  }
}
