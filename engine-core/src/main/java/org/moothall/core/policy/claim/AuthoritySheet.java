package org.moothall.core.policy.claim;

import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.answer.Authority;

/**
 * Whether a command may be given: some rule must allow it and none refuse. Nothing contradicts, and
 * everybody named by any rule is told.
 */
final class AuthoritySheet extends Sheet<Authority> implements Authority.Verbs {

  private final Slot<String> allowed = slot("who allows it", Meet.always(), "allow");
  private final Slot<String> refused = slot("who refuses it", Meet.always(), "refuse");
  private final Slot<String> tell = slot("who is told", Meet.always(), "tell");

  AuthoritySheet() {
    super(PolicyQuestion.AUTHORITY);
  }

  @Override
  public void allow(String reason) {
    say(allowed, reason, Clause.of("allowed: %s", reason));
  }

  @Override
  public void refuse(String reason) {
    say(refused, reason, Clause.of("refused: %s", reason));
  }

  @Override
  public void tell(String office) {
    say(tell, office, Clause.of("the office `%s` is told", office));
  }

  @Override
  void conclude() {
    allowed.comesTo(() -> refused.isSilent() ? "allowed" : "allowed, but refused as well");
    refused.comesTo(() -> "refused");
    tell.comesTo(() -> Listed.names(tell));
  }

  @Override
  Authority answer() {
    return new Authority(!allowed.isSilent() && refused.isSilent(), Listed.set(tell));
  }

  @Override
  String silence() {
    return "no rule allows it";
  }
}
