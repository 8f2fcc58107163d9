package org.moothall.core.policy.tree;

import java.util.List;
import java.util.stream.Stream;
import org.moothall.core.policy.tree.Condition.Pattern;

/**
 * One rule as it was written.
 *
 * @param conditions all must hold
 * @param calls what it says; empty in a rule that only takes another's place
 */
public record DrlRule(RuleHead head, List<Condition> conditions, List<Call> calls) {
  public DrlRule {
    conditions = List.copyOf(conditions);
    calls = List.copyOf(calls);
  }

  /** Every pattern of its conditions, however deep. */
  public Stream<Pattern> everyPattern() {
    return conditions.stream().flatMap(Condition::everyPattern);
  }

  /** Whether it declares or changes a number, and is no rule of its own. */
  public boolean isSetting() {
    return head.setting().isPresent();
  }
}
