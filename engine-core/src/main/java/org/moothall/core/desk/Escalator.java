package org.moothall.core.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moothall.core.ladder.Due;
import org.moothall.core.ladder.Ladder;
import org.moothall.core.ladder.WorkingTime;
import org.moothall.core.state.Account;
import org.moothall.core.state.MatterState;
import org.moothall.ledger.CaseView;
import org.moothall.ledger.Promise;
import org.moothall.ledger.Rung;
import org.moothall.matter.Level;
import org.moothall.policy.Policies;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Escalation;
import org.moothall.policy.fact.Case;
import org.moothall.record.Event;
import org.moothall.record.LedgerEvent.CaseOverdue;
import org.moothall.record.LedgerEvent.CasePublished;
import org.moothall.record.LedgerEvent.CaseRaised;
import org.moothall.record.LedgerEvent.PromiseBroken;

/** Takes cases up the ladder when the rules say so. */
final class Escalator {

  private final Policies policies;
  private final WorkingTime time;

  Escalator(Policies policies, WorkingTime time) {
    this.policies = policies;
    this.time = time;
  }

  /**
   * What fell due up to now, each dated when it did. Works through limits in the order in which
   * they passed, so one big step of the clock finds what many small ones would.
   */
  List<Event> tick(MatterState before, Instant now) {
    List<Event> events = new ArrayList<>();
    MatterState state = before;
    Optional<Due> due = next(state, now);
    while (due.isPresent()) {
      List<Event> more = fellDue(state, due.get());
      events.addAll(more);
      state = state.evolve(more, now);
      due = next(state, now);
    }
    return events;
  }

  /** What follows for open cases from a meeting that had no quorum. */
  List<Event> quorumMissed(MatterState state, Instant now) {
    List<Event> events = new ArrayList<>();
    for (CaseView open : climbing(state)) {
      ask(state, open, now).ifPresent(rung -> events.addAll(step(state, open, rung, now)));
    }
    return events;
  }

  private static Optional<Due> next(MatterState state, Instant now) {
    return Ladder.next(open(state), now);
  }

  private List<Event> fellDue(MatterState state, Due due) {
    return switch (due) {
      case Due.PromiseOverdue promise -> {
        Event broken = new PromiseBroken(promise.promiseId(), promise.at());
        MatterState after = state.evolve(broken, promise.at());
        List<Event> events = new ArrayList<>(List.of(broken));
        climbing(after).stream()
            .filter(view -> view.opened().id().equals(promise.caseId()))
            .forEach(view -> events.addAll(missed(after, view, promise.at())));
        yield events;
      }
      case Due.ReplyOverdue reply ->
          missed(state, CaseViews.of(state, account(state, reply.caseId())), reply.at());
    };
  }

  private List<Event> missed(MatterState state, CaseView view, Instant at) {
    Optional<Rung> rung = ask(state, view, at);
    if (rung.isPresent()) {
      return step(state, view, rung.get(), at);
    }
    return List.of(new CaseOverdue(view.opened().id(), at, limit(state, view, at)));
  }

  private List<Event> step(MatterState state, CaseView view, Rung rung, Instant at) {
    return rung.level() == view.reached()
        ? List.of(new CasePublished(view.opened().id(), at, rung.because()))
        : List.of(new CaseRaised(view.opened().id(), rung, limit(state, view, at)));
  }

  /** The rung the rules ask for; the one the case stands on when there is none above. */
  private Optional<Rung> ask(MatterState state, CaseView view, Instant at) {
    Ruling<Escalation> ruling =
        policies.ask(
            state.matter().policy(),
            PolicyQuestion.ESCALATION,
            List.of(Facts.of(state.matter()), fact(state, view, at)));
    Level above = view.reached().above().orElse(view.reached());
    Optional<Rung.Mode> mode = mode(ruling);
    List<Reason> because = ruling.because();
    return mode.map(raise -> new Rung(above, raise, at, because));
  }

  private static Optional<Rung.Mode> mode(Ruling<Escalation> ruling) {
    return switch (ruling) {
      case Ruling.Decided<Escalation> decided -> decided.answer().raise();
      case Ruling.Undecided<Escalation> undecided -> Optional.of(Rung.Mode.CO_OWN);
    };
  }

  private Case fact(MatterState state, CaseView view, Instant at) {
    long broken =
        view.promises().stream().filter(p -> p.state() instanceof Promise.State.Broken).count();
    return new Case(
        view.opened().id(),
        view.reached(),
        view.answered() ? 0 : overdue(view, at),
        view.answered(),
        broken,
        state.meetings().failedInARow(),
        view.opened().risk());
  }

  private long overdue(CaseView view, Instant at) {
    return at.isBefore(view.dueAt()) ? 0 : Math.max(1, time.overdueDays(view.dueAt(), at));
  }

  private Instant limit(MatterState state, CaseView view, Instant at) {
    return time.after(at, account(state, view.opened().id()).opened().withinDays());
  }

  private static Account account(MatterState state, String caseId) {
    return state.ledger().find(caseId).orElseThrow();
  }

  private static List<CaseView> climbing(MatterState state) {
    return open(state).stream().filter(view -> view.publishedAt().isEmpty()).toList();
  }

  private static List<CaseView> open(MatterState state) {
    return CaseViews.all(state).stream().filter(view -> view.resolution().isEmpty()).toList();
  }
}
