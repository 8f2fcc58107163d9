package org.moothall.core.group.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which group of today is which group of before, so that names and colours stay with people.
 *
 * <p>Groups are paired so that as many people as possible stay under the name they had. A pair
 * counts if most of the old group is in the new one, or most of the new group comes from the old
 * one; people who were not on both maps count on neither side. Every other group gets the lowest
 * number that none has ever had.
 */
final class Lineage {

  private int founded;

  /** How many groups there have ever been; the next gets this number. */
  int founded() {
    return founded;
  }

  /**
   * The numbers of these groups.
   *
   * @param groups how many groups there are now
   * @param now the group of everybody on the map now, 0 to {@code groups} − 1
   * @param before the number of the group of everybody on the map before
   */
  List<Integer> numbers(int groups, Map<String, Integer> now, Map<String, Integer> before) {
    List<Integer> old = before.values().stream().distinct().sorted().toList();
    Overlap overlap = new Overlap(groups, old, now, before);
    int[] partner = old.isEmpty() ? new int[groups] : Assignment.of(overlap.people);
    List<Integer> numbers = new ArrayList<>();
    for (int group = 0; group < groups; group++) {
      numbers.add(
          partner[group] < old.size() && overlap.most(group, partner[group])
              ? old.get(partner[group])
              : founded++);
    }
    return numbers;
  }

  /** How many people every group shares with every group of before. */
  private static final class Overlap {

    private final long[][] people;
    private final long[] ofNew;
    private final long[] ofOld;

    Overlap(int groups, List<Integer> old, Map<String, Integer> now, Map<String, Integer> before) {
      people = new long[groups][old.size()];
      ofNew = new long[groups];
      ofOld = new long[old.size()];
      Map<Integer, Integer> place = new TreeMap<>();
      old.forEach(number -> place.put(number, place.size()));
      now.forEach(
          (person, group) -> {
            Integer number = before.get(person);
            if (number != null) {
              int from = place.getOrDefault(number, 0);
              people[group][from]++;
              ofNew[group]++;
              ofOld[from]++;
            }
          });
    }

    boolean most(int group, int old) {
      return people[group][old] * 2 > Math.min(ofNew[group], ofOld[old]);
    }
  }
}
