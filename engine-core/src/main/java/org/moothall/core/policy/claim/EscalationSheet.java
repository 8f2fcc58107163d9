package org.moothall.core.policy.claim;

import java.util.Comparator;
import java.util.Optional;
import org.moothall.ledger.Rung;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.answer.Escalation;

/**
 * Whether a case moves up. Nothing contradicts.
 *
 * <ul>
 *   <li>How the next level is brought in: the strongest mode holds. Danger raises at least by
 *       telling.
 *   <li>Who is told: everybody named by any rule.
 *   <li>Danger: one rule is enough.
 *   <li>Mediation first: one rule is enough, but danger does not wait for it.
 * </ul>
 */
final class EscalationSheet extends Sheet<Escalation> implements Escalation.Verbs {

  private final Slot<Rung.Mode> raise =
      slot("how the next level is brought in", Meet.always(), "raise");
  private final Slot<String> tell = slot("who is told", Meet.always(), "tell");
  private final Slot<String> safety = slot("whether people are in danger", Meet.always(), "safety");
  private final Slot<String> mediation =
      slot("whether mediation comes first", Meet.always(), "mediateFirst");

  EscalationSheet() {
    super(PolicyQuestion.ESCALATION);
  }

  @Override
  public void raise(Rung.Mode mode, String ground) {
    say(raise, mode, Clause.of("the next level is brought in (%s): %s", mode, ground));
  }

  @Override
  public void tell(String office) {
    say(tell, office, Clause.of("the office `%s` is told", office));
  }

  @Override
  public void safety(String ground) {
    say(safety, ground, Clause.of("people are in danger, a level is skipped: %s", ground));
  }

  @Override
  public void mediateFirst(String reason) {
    say(mediation, reason, Clause.of("mediation comes before the case is taken over: %s", reason));
  }

  @Override
  void conclude() {
    raise.comesTo(() -> mode().map(Rung.Mode::toString).orElse(""));
    tell.comesTo(() -> Listed.names(tell));
    safety.comesTo(() -> "one level is skipped");
    mediation.comesTo(() -> safety.isSilent() ? "mediation first" : "danger does not wait for it");
  }

  private Optional<Rung.Mode> mode() {
    var said = raise.values().max(Comparator.naturalOrder());
    return safety.isSilent() ? said : said.or(() -> Optional.of(Rung.Mode.NOTIFY));
  }

  @Override
  Escalation answer() {
    return new Escalation(
        mode(), Listed.set(tell), !safety.isSilent(), safety.isSilent() && !mediation.isSilent());
  }

  @Override
  String silence() {
    return "no rule raises the case";
  }
}
