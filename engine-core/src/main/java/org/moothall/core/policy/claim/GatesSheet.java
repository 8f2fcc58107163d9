package org.moothall.core.policy.claim;

import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.answer.Gates;
import org.moothall.policy.fact.Gate;

/** What still keeps a matter from closing: every gate named by any rule. Nothing contradicts. */
final class GatesSheet extends Sheet<Gates> implements Gates.Verbs {

  private final Slot<Gate> blocked = slot("which gates block", Meet.always(), "block");

  GatesSheet() {
    super(PolicyQuestion.GATES);
  }

  @Override
  public void block(Gate gate, String reason) {
    say(blocked, gate, Clause.of("%s blocks: %s", gate, reason));
  }

  @Override
  void conclude() {
    blocked.comesTo(() -> Listed.names(blocked));
  }

  @Override
  Gates answer() {
    return new Gates(Listed.reasons(blocked));
  }

  @Override
  String silence() {
    return "no rule keeps the matter from closing";
  }
}
