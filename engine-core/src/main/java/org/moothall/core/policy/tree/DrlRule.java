package org.moothall.core.policy.tree;

import java.util.List;

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
}
