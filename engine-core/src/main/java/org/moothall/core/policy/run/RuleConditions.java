package org.moothall.core.policy.run;

import java.util.List;
import org.moothall.core.policy.claim.RulePlace;
import org.moothall.core.policy.tree.Condition;

/**
 * What a rule joins, and where it stands.
 *
 * @param conditions all of them, in the order of the file
 */
public record RuleConditions(RulePlace place, List<Condition> conditions) {
  public RuleConditions {
    conditions = List.copyOf(conditions);
  }
}
