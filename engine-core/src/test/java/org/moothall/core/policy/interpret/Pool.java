package org.moothall.core.policy.interpret;

import java.util.List;
import java.util.random.RandomGenerator;

/** Few values, so that random facts and random rules meet, and those at the edges among them. */
final class Pool {

  static final List<String> TEXTS =
      List.of("", "a", "b", "m1", "p1", "0", "null", "true", "要回避", "a.b()", "' or 1", "party=no");
  static final List<Long> NUMBERS =
      List.of(0L, 1L, -1L, 2L, 3L, 5L, 7L, 2147483647L, -2147483647L, 2147483646L);

  /** Names of settings. */
  static final List<String> SETTINGS = List.of("some.days", "some.heads", "none.such");

  /** Regular expressions. */
  static final List<String> REGEXES =
      List.of("", ".*", "a|b", "[a-m]1?", "(p|m)[0-9]+", "^a$", ".{2,}");

  private Pool() {}

  static <T> T any(RandomGenerator random, List<? extends T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** A number, mostly a small one. */
  static long number(RandomGenerator random) {
    return any(random, random.nextInt(5) == 0 ? NUMBERS : NUMBERS.subList(0, 6));
  }

  /** A text, mostly a short one. */
  static String text(RandomGenerator random) {
    return any(random, random.nextInt(5) == 0 ? TEXTS : TEXTS.subList(0, 5));
  }

  /** True once in so many times. */
  static boolean oneIn(RandomGenerator random, int times) {
    return random.nextInt(times) == 0;
  }
}
