package org.moothall.core.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far two groupings of the same people agree: 1 wholly, 0 as by chance (Hubert and Arabie
 * 1985).
 */
public final class AdjustedRand {

  private AdjustedRand() {}

  public static double index(List<?> one, List<?> other) {
    Map<List<?>, Long> both = new HashMap<>();
    Map<Object, Long> inOne = new HashMap<>();
    Map<Object, Long> inOther = new HashMap<>();
    for (int i = 0; i < one.size(); i++) {
      both.merge(List.of(one.get(i), other.get(i)), 1L, Long::sum);
      inOne.merge(one.get(i), 1L, Long::sum);
      inOther.merge(other.get(i), 1L, Long::sum);
    }
    double expected = pairs(inOne) * pairs(inOther) / pairs(one.size());
    double most = (pairs(inOne) + pairs(inOther)) / 2;
    return most == expected ? 1 : (pairs(both) - expected) / (most - expected);
  }

  private static double pairs(Map<?, Long> counts) {
    return counts.values().stream().mapToDouble(AdjustedRand::pairs).sum();
  }

  private static double pairs(long of) {
    return of * (of - 1) / 2.0;
  }
}
