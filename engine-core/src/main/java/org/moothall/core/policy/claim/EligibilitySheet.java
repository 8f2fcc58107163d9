package org.moothall.core.policy.claim;

import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.answer.Eligibility;

/**
 * Who can't be seated, and who stands aside: everybody named by any rule. Nothing contradicts.
 * Whether enough people are left is for the draw to find out.
 */
final class EligibilitySheet extends Sheet<Eligibility> implements Eligibility.Verbs {

  private final Slot<String> excluded = slot("who can't be seated", Meet.always(), "exclude");
  private final Slot<String> recused = slot("who stands aside", Meet.always(), "recuse");

  EligibilitySheet() {
    super(PolicyQuestion.ELIGIBILITY);
  }

  @Override
  public void exclude(String person, String reason) {
    say(excluded, person, Clause.of("`%s` can't be seated: %s", person, reason));
  }

  @Override
  public void recuse(String person, String reason) {
    say(recused, person, Clause.of("`%s` stands aside: %s", person, reason));
  }

  @Override
  void conclude() {
    excluded.comesTo(() -> Listed.names(excluded));
    recused.comesTo(() -> Listed.names(recused));
  }

  @Override
  Eligibility answer() {
    return new Eligibility(Listed.reasons(excluded), Listed.reasons(recused));
  }

  @Override
  String silence() {
    return "no rule excludes anybody or asks anybody to stand aside";
  }
}
