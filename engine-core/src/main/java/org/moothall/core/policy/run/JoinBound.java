package org.moothall.core.policy.run;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.moothall.Limits;
import org.moothall.core.policy.fact.Facts;

/**
 * How many combinations of facts rules may have to compare, at most. It is reckoned before the
 * rules run, from their patterns and the facts at hand: nobody can stop Drools while it joins, and
 * what it joins it keeps in memory.
 *
 * <p>First roughly, by how many facts there are of each type; only where that is too many, closely,
 * by how many pass what a pattern says for itself and how many share a value that is compared with
 * {@code ==}. Both are upper bounds, and the same facts always give the same.
 */
final class JoinBound {

  private final List<RuleConditions> rules;

  /** The patterns of the rule that has the most. */
  private final int patterns;

  JoinBound(Collection<RuleConditions> rules) {
    this.rules = List.copyOf(rules);
    this.patterns =
        rules.stream().mapToInt(rule -> JoinReckoning.patterns(rule.conditions())).max().orElse(0);
  }

  /** Why these facts are too many for the rules, if they are. */
  Optional<String> exceeded(Facts facts, Limits limits) {
    if (areFew(facts.inOrder().size(), limits.ruleJoins())) {
      return Optional.empty();
    }
    var rough = new RoughSizes(facts.inOrder());
    var close = new CloseSizes(facts.inOrder());
    for (var rule : rules) {
      if (JoinReckoning.combinations(rule.conditions(), rough) > limits.ruleJoins()) {
        var combinations = JoinReckoning.combinations(rule.conditions(), close);
        if (combinations > limits.ruleJoins()) {
          return Optional.of(reason(rule, combinations, limits));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether no rule can reach the limit, even if each pattern matched every fact. */
  private boolean areFew(int facts, long limit) {
    var combinations = 1L;
    for (var i = 0; i < patterns && combinations <= limit; i++) {
      combinations *= Math.max(2, facts);
    }
    return combinations <= limit;
  }

  private static String reason(RuleConditions rule, long combinations, Limits limits) {
    return ("the rule %s would compare up to %s combinations of facts; the limit `ruleJoins` is %s."
            + " Maybe compare a value of one fact with one of another by `==`, or raise the limit")
        .formatted(rule.place(), combinations, limits.ruleJoins());
  }
}
