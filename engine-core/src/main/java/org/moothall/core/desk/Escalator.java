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
import org.moothall.policy.Policies;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Escalation;
import org.moothall.policy.fact.Case;
import org.moothall.record.Event;
import org.moothall.record.LedgerEvent.CaseNoted;
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
      Asked asked = ask(state, open, now);
      if (asked.rung().isPresent()) {
        events.addAll(step(state, open, asked.rung().get(), now));
      } else if (asked.spoken()) {
        events.add(new CaseNoted(open.opened().id(), now, asked.because()));
      }
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
    Asked asked = ask(state, view, at);
    if (asked.rung().isPresent()) {
      return step(state, view, asked.rung().get(), at);
    }
    return List.of(
        new CaseOverdue(view.opened().id(), at, limit(state, view, at), asked.because()));
  }

  private List<Event> step(MatterState state, CaseView view, Rung rung, Instant at) {
    return rung.level() == view.reached()
        ? List.of(new CasePublished(view.opened().id(), at, rung.because()))
        : List.of(new CaseRaised(view.opened().id(), rung, limit(state, view, at)));
  }

  /**
   * What the rules said of a case.
   *
   * @param rung the rung they ask for; the one the case stands on when there is none above
   * @param spoken whether some rule spoke
   */
  private record Asked(Optional<Rung> rung, boolean spoken, List<Reason> because) {}

  private Asked ask(MatterState state, CaseView view, Instant at) {
    Ruling<Escalation> ruling =
        policies.ask(
            state.matter().policy(),
            PolicyQuestion.ESCALATION,
            List.of(Facts.of(state.matter()), fact(state, view, at)));
    boolean spoken = ruling.because().stream().anyMatch(reason -> !reason.file().isEmpty());
    return new Asked(Steps.rung(ruling, view, at), spoken, ruling.because());
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
