package org.moothall.core.policy.claim;

import java.util.Optional;
import java.util.TreeSet;
import org.moothall.ledger.Rung;
import org.moothall.policy.answer.Escalation;

/** The strongest mode, and everybody who is to be told. */
final class EscalationSheet extends Sheet<Escalation> implements Escalation.Verbs {

  private Optional<Rung.Mode> raise = Optional.empty();
  private final TreeSet<String> tell = new TreeSet<>();

  EscalationSheet() {
    super("escalation");
  }

  @Override
  public void raise(Rung.Mode mode, String ground) {
    say("the next level is brought in (%s): %s", mode, ground);
    raise = raise.filter(stronger -> stronger.compareTo(mode) >= 0).or(() -> Optional.of(mode));
  }

  @Override
  public void tell(String office) {
    say("the office `%s` is told", office);
    tell.add(office);
  }

  @Override
  void conclude() {
    // Any set of claims is an answer.
  }

  @Override
  Escalation answer() {
    return new Escalation(raise, tell);
  }

  @Override
  String silence() {
    return "no rule raises the case";
  }
}
