package org.moothall.core.group.latent;

import java.util.HashMap;
import java.util.Map;

/** How far two ways of putting the same people into groups agree. */
final class Agreement {

  private Agreement() {}

  /**
   * The adjusted Rand index (Hubert and Arabie 1985): 1 for the same groups, about 0 for groups
   * that have nothing to do with each other.
   *
   * @param one the group of each person, 0 or more
   * @param other likewise
   */
  static double of(int[] one, int[] other) {
    Map<Integer, Integer> ones = new HashMap<>();
    Map<Integer, Integer> others = new HashMap<>();
    Map<Long, Integer> both = new HashMap<>();
    for (int i = 0; i < one.length; i++) {
      ones.merge(one[i], 1, Integer::sum);
      others.merge(other[i], 1, Integer::sum);
      both.merge(((long) one[i] << Integer.SIZE) | other[i], 1, Integer::sum);
    }
    double together = pairs(both);
    double inOne = pairs(ones);
    double inOther = pairs(others);
    double all = pairs(one.length);
    double most = (inOne + inOther) / 2;
    double chance = all == 0 ? 0 : inOne * inOther / all;
    return most == chance ? 1 : (together - chance) / (most - chance);
  }

  /** Exact as long as there are fewer than 2⁵³ pairs, and then in any order. */
  private static double pairs(Map<?, Integer> sizes) {
    double pairs = 0;
    for (int size : sizes.values()) {
      pairs += pairs(size);
    }
    return pairs;
  }

  private static double pairs(int size) {
    return size * (size - 1.0) / 2;
  }
}
