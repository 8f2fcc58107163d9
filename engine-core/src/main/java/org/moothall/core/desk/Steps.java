package org.moothall.core.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moothall.ledger.CaseView;
import org.moothall.ledger.Rung;
import org.moothall.matter.Level;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Escalation;

/** Which step up the ladder an answer asks for. */
final class Steps {

  private Steps() {}

  /**
   * The step, if the case is raised. Where people are in danger, a level is skipped; where the
   * rules give no answer, the safe side is to go up.
   */
  static Optional<Rung> rung(Ruling<Escalation> ruling, CaseView view, Instant at) {
    return switch (ruling) {
      case Ruling.Decided<Escalation> decided -> rung(decided, view, at);
      case Ruling.Undecided<Escalation> undecided ->
          Optional.of(
              new Rung(above(view.reached(), 1), Rung.Mode.CO_OWN, at, undecided.because()));
    };
  }

  private static Optional<Rung> rung(Ruling.Decided<Escalation> ruling, CaseView view, Instant at) {
    Escalation answer = ruling.answer();
    Level level = above(view.reached(), answer.safety() ? 2 : 1);
    return answer
        .raise()
        .map(
            mode ->
                answer.mediateFirst() && mode == Rung.Mode.TRANSFER
                    ? new Rung(level, Rung.Mode.CO_OWN, at, mediated(ruling.because()))
                    : new Rung(level, mode, at, ruling.because()));
  }

  /** So many levels up, and no higher than the top. */
  private static Level above(Level level, int levels) {
    Level reached = level;
    for (int i = 0; i < levels; i++) {
      reached = reached.above().orElse(reached);
    }
    return reached;
  }

  private static List<Reason> mediated(List<Reason> because) {
    List<Reason> all = new ArrayList<>(because);
    all.add(
        Reason.engine(
            "escalation.mediation",
            "the next level owns the case too and does not take it over, since mediation comes first"));
    return all;
  }
}
