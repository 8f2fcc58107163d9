package org.moothall.core.policy.claim;

import org.moothall.policy.answer.Authority;

/** Allowed if some rule allows it and none refuses. */
final class AuthoritySheet extends Sheet<Authority> implements Authority.Verbs {

  private boolean allowed;
  private boolean refused;

  AuthoritySheet() {
    super("authority");
  }

  @Override
  public void allow(String reason) {
    say("allowed: %s", reason);
    allowed = true;
  }

  @Override
  public void refuse(String reason) {
    say("refused: %s", reason);
    refused = true;
  }

  @Override
  void conclude() {
    // Any set of claims is an answer.
  }

  @Override
  Authority answer() {
    return new Authority(allowed && !refused);
  }

  @Override
  String silence() {
    return "no rule allows it";
  }
}
