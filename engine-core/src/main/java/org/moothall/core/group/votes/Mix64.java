package org.moothall.core.group.votes;

/**
 * A bijection of 64-bit numbers whose output looks random: the finaliser of SplitMix64 (Steele, Lea
 * and Flood, <i>Fast Splittable Pseudorandom Number Generators</i>, 2014).
 *
 * <p>Written out because its values reach results, which must not change with the JDK.
 */
public final class Mix64 {

  private static final long STEP = 0x9e3779b97f4a7c15L;

  private Mix64() {}

  public static long mix(long value) {
    long z = value + STEP;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** A number in [0, bound); even but for a bias of at most {@code bound} in 2⁶⁴. */
  public static int below(int bound, long value) {
    return (int) Math.unsignedMultiplyHigh(mix(value), bound);
  }

  /** A number in [−1, 1). */
  public static double signedUnit(long value) {
    return (mix(value) >> 11) * 0x1.0p-52;
  }
}
