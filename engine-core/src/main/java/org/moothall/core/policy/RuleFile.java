package org.moothall.core.policy;

import java.util.List;
import org.moothall.core.policy.claim.RulePlace;
import org.moothall.core.policy.run.Rules;
import org.moothall.core.policy.tree.DrlRule;
import org.moothall.core.policy.tree.RuleHead;
import org.moothall.policy.PolicyQuestion;

/**
 * A rule file that is ready to run.
 *
 * @param name as reasons show it
 * @param question which question its rules answer
 * @param tree its rules as they were written, in the order of the file
 * @param rules what Drools runs
 */
record RuleFile(String name, PolicyQuestion<?> question, List<DrlRule> tree, Rules rules) {
  RuleFile {
    tree = List.copyOf(tree);
  }

  RuleHead head(int index) {
    return tree.get(index).head();
  }

  RulePlace place(int index) {
    var head = head(index);
    return new RulePlace(head.name(), name, head.line(), head.entrenched());
  }
}
