package org.moothall.core.policy.run;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.moothall.core.policy.tree.Condition.Pattern;

/** Sizes by the type of facts alone. */
final class RoughSizes implements PatternSizes {

  private final Map<String, Long> counts;

  RoughSizes(Collection<?> facts) {
    this.counts =
        facts.stream()
            .collect(
                Collectors.groupingBy(
                    fact -> fact.getClass().getSimpleName(), Collectors.counting()));
  }

  @Override
  public long matching(Pattern pattern) {
    return counts.getOrDefault(pattern.type().text(), 0L);
  }

  @Override
  public long sharing(Pattern pattern, String property) {
    return matching(pattern);
  }
}
