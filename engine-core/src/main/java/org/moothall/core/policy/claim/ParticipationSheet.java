package org.moothall.core.policy.claim;

import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.answer.Participation;

/**
 * What to do about who did not take part. Nothing contradicts.
 *
 * <ul>
 *   <li>Outreach: every cohort named by any rule.
 *   <li>Second call: one rule is enough.
 *   <li>Warnings: every one is reported.
 * </ul>
 */
final class ParticipationSheet extends Sheet<Participation> implements Participation.Verbs {

  private final Slot<String> outreach = slot("which cohorts are seen", Meet.always(), "outreach");
  private final Slot<String> secondCall =
      slot("whether people are called again", Meet.always(), "secondCall");
  private final Slot<String> warnings = slot("what is reported", Meet.always(), "warn");

  ParticipationSheet() {
    super(PolicyQuestion.PARTICIPATION);
  }

  @Override
  public void outreach(String trait, String reason) {
    say(
        outreach,
        trait,
        Clause.of("somebody goes to see those with `%s`: %s", trait, reason),
        Traits.fault(trait));
  }

  @Override
  public void secondCall(String reason) {
    say(secondCall, reason, Clause.of("everybody is called a second time: %s", reason));
  }

  @Override
  public void warn(String reason) {
    say(warnings, reason, Clause.of("to be reported: %s", reason));
  }

  @Override
  void conclude() {
    outreach.comesTo(() -> Listed.names(outreach));
    secondCall.comesTo(() -> "people are called again");
    warnings.comesTo(() -> Listed.names(warnings));
  }

  @Override
  Participation answer() {
    return new Participation(
        Listed.reasons(outreach),
        !secondCall.isSilent(),
        warnings.holding().stream().map(Said::reason).toList());
  }

  @Override
  String silence() {
    return "no rule asks for more participation";
  }
}
