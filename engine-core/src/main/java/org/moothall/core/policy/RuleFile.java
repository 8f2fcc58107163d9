package org.moothall.core.policy;

import java.util.List;
import org.moothall.core.policy.claim.RulePlace;
import org.moothall.core.policy.run.Rules;
import org.moothall.core.policy.tree.RuleHead;
import org.moothall.policy.PolicyQuestion;

/**
 * A rule file that is ready to run.
 *
 * @param name as reasons show it
 * @param question which question its rules answer
 * @param heads its rules in the order of the file
 * @param rules what Drools runs
 */
record RuleFile(String name, PolicyQuestion<?> question, List<RuleHead> heads, Rules rules) {
  RuleFile {
    heads = List.copyOf(heads);
  }

  RulePlace place(int index) {
    return new RulePlace(heads.get(index).name(), name, heads.get(index).line());
  }
}
