package org.moothall.core.policy.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.moothall.policy.Reason;

/** What claims name, each once, with every reason. */
final class Listed {

  private Listed() {}

  /** Reasons by what the claims that hold name. */
  static <V extends Comparable<V>> SortedMap<V, List<Reason>> reasons(Slot<V> slot) {
    var reasons = new TreeMap<V, List<Reason>>();
    slot.holding()
        .forEach(
            said ->
                reasons
                    .computeIfAbsent(said.value(), unseen -> new ArrayList<>())
                    .add(said.reason()));
    reasons.replaceAll((named, all) -> List.copyOf(all));
    return reasons;
  }

  static <V extends Comparable<V>> TreeSet<V> set(Slot<V> slot) {
    return slot.values().collect(Collectors.toCollection(TreeSet::new));
  }

  /** For instance {@code `chamber`, `office`}. */
  static <V extends Comparable<V>> String names(Slot<V> slot) {
    return slot.values()
        .distinct()
        .sorted(Comparator.naturalOrder())
        .map("`%s`"::formatted)
        .collect(Collectors.joining(", "));
  }
}
