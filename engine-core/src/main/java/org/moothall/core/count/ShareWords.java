package org.moothall.core.count;

import java.math.BigInteger;

/** Shares as a clerk says them: {@code more than half of}, {@code at least 7 % of}. */
final class ShareWords {

  private ShareWords() {}

  /** The share with its strictness, ready to be followed by what it is taken of. */
  static String of(long num, long den, boolean strict) {
    if (num == den) {
      return strict ? "more than all of" : "all of";
    }
    return (strict ? "more than " : "at least ") + name(num, den) + " of";
  }

  private static String name(long num, long den) {
    if (den == 100) {
      return num + " %";
    }
    long divisor = BigInteger.valueOf(num).gcd(BigInteger.valueOf(den)).longValueExact();
    String reduced = num / divisor + "/" + den / divisor;
    return switch (reduced) {
      case "1/2" -> "half";
      case "1/3" -> "a third";
      case "2/3" -> "two thirds";
      case "1/4" -> "a quarter";
      case "3/4" -> "three quarters";
      case "1/5" -> "a fifth";
      case "2/5" -> "two fifths";
      case "3/5" -> "three fifths";
      case "4/5" -> "four fifths";
      default -> reduced;
    };
  }
}
