package org.moothall.core.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far two ways to sort the same things agree. */
final class Agreement {

  private final Map<List<Object>, Long> both = new HashMap<>();
  private final Map<Object, Long> inOne = new HashMap<>();
  private final Map<Object, Long> inOther = new HashMap<>();
  private final int things;

  Agreement(List<?> one, List<?> other) {
    this.things = one.size();
    for (int i = 0; i < things; i++) {
      both.merge(List.of(one.get(i), other.get(i)), 1L, Long::sum);
      inOne.merge(one.get(i), 1L, Long::sum);
      inOther.merge(other.get(i), 1L, Long::sum);
    }
  }

  /** 1 when they are the same, 0 as by chance (Hubert and Arabie 1985). */
  double adjustedRand() {
    double expected = pairs(inOne) * pairs(inOther) / pairs(things);
    double most = (pairs(inOne) + pairs(inOther)) / 2;
    return most == expected ? 1 : (pairs(both) - expected) / (most - expected);
  }

  /** 1 when they are the same, 0 when one tells nothing of the other (Strehl and Ghosh 2002). */
  double normalisedMutualInformation() {
    double shared = entropy(inOne) + entropy(inOther) - entropy(both);
    return 2 * shared / (entropy(inOne) + entropy(inOther));
  }

  private double entropy(Map<?, Long> counts) {
    return counts.values().stream()
        .mapToDouble(count -> -count * Math.log((double) count / things) / things)
        .sum();
  }

  private static double pairs(Map<?, Long> counts) {
    return counts.values().stream().mapToDouble(Agreement::pairs).sum();
  }

  private static double pairs(long of) {
    return of * (of - 1) / 2.0;
  }
}
