package org.moothall.core.policy.run;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.moothall.core.policy.tree.Condition.Pattern;
import org.moothall.core.policy.tree.Condition.Test;

/**
 * Sizes by looking at the facts: those that fail what a pattern says of them by themselves do not
 * count.
 */
final class CloseSizes implements PatternSizes {

  private final Collection<?> facts;
  private final FactValues values = new FactValues();
  private final Map<Pattern, List<Object>> matching = new HashMap<>();
  private final Map<Shared, Long> sharing = new HashMap<>();

  private record Shared(Pattern pattern, String property) {}

  CloseSizes(Collection<?> facts) {
    this.facts = facts;
  }

  @Override
  public long matching(Pattern pattern) {
    return facts(pattern).size();
  }

  @Override
  public long sharing(Pattern pattern, String property) {
    return sharing.computeIfAbsent(new Shared(pattern, property), this::count);
  }

  private long count(Shared shared) {
    var counts =
        facts(shared.pattern()).stream()
            .map(fact -> values.of(fact, shared.property()))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.isEmpty() ? 0 : Collections.max(counts.values());
  }

  private List<Object> facts(Pattern pattern) {
    return matching.computeIfAbsent(pattern, this::find);
  }

  private List<Object> find(Pattern pattern) {
    return facts.stream()
        .filter(fact -> fact.getClass().getSimpleName().equals(pattern.type().text()))
        .filter(fact -> mayMatch(pattern, fact))
        .<Object>map(Function.identity())
        .toList();
  }

  private boolean mayMatch(Pattern pattern, Object fact) {
    return pattern.constraints().stream()
        .noneMatch(
            constraint -> constraint instanceof Test test && values.fails(fact, test.expression()));
  }
}
