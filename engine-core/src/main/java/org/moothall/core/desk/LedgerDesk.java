package org.moothall.core.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moothall.Act;
import org.moothall.BadInputException;
import org.moothall.Receipt;
import org.moothall.core.ladder.WorkingTime;
import org.moothall.core.state.Account;
import org.moothall.core.state.MatterState;
import org.moothall.ledger.CaseView;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.NewCase;
import org.moothall.ledger.NewPromise;
import org.moothall.ledger.Promise;
import org.moothall.policy.Policies;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Reply;
import org.moothall.policy.fact.Command;
import org.moothall.policy.fact.Item;
import org.moothall.record.Event;
import org.moothall.record.LedgerEvent.CaseExplained;
import org.moothall.record.LedgerEvent.CaseOpened;
import org.moothall.record.LedgerEvent.CaseResolved;
import org.moothall.record.LedgerEvent.PromiseKept;
import org.moothall.record.LedgerEvent.PromiseMade;
import org.moothall.record.LedgerEvent.PromiseWithdrawn;

/** Where accounts are kept. */
final class LedgerDesk implements Ledger {

  private final Clerk clerk;
  private final Dockets dockets;
  private final Policies policies;
  private final WorkingTime time;
  private final Escalator escalator;

  LedgerDesk(
      Clerk clerk, Dockets dockets, Policies policies, WorkingTime time, Escalator escalator) {
    this.clerk = clerk;
    this.dockets = dockets;
    this.policies = policies;
    this.time = time;
    this.escalator = escalator;
  }

  @Override
  public Receipt open(Act act, String matter, NewCase opened) {
    return take(
        act,
        matter,
        "ledger.open",
        (state, people, now) -> {
          openable(state, opened);
          Ruling<Reply> ruling = reply(state, opened);
          return List.of(
              switch (ruling) {
                case Ruling.Decided<Reply> decided ->
                    new CaseOpened(
                        opened,
                        decided.answer().duty(),
                        decided.answer().withinDays(),
                        time.after(now, decided.answer().withinDays()),
                        notBefore(now, decided.answer()),
                        because(decided));
                // the safe side of no answer: the stronger duty, at the shortest notice
                case Ruling.Undecided<Reply> undecided ->
                    new CaseOpened(
                        opened,
                        Reply.Duty.PROMISE,
                        1,
                        time.after(now, 1),
                        Optional.empty(),
                        undecided.because());
              });
        });
  }

  @Override
  public Receipt explain(Act act, String matter, String caseId, String explanation) {
    return take(
        act,
        matter,
        "ledger.explain",
        (state, people, now) -> {
          repliable(Open.account(state, caseId), now);
          return List.of(new CaseExplained(caseId, explanation));
        });
  }

  @Override
  public Receipt promise(Act act, String matter, NewPromise promise) {
    return take(
        act,
        matter,
        "ledger.promise",
        (state, people, now) -> {
          repliable(Open.account(state, promise.caseId()), now);
          if (state.ledger().promise(promise.id()).isPresent()) {
            throw new BadInputException(
                "MOOT-1503", "there is a promise `%s` already".formatted(promise.id()));
          }
          return List.of(new PromiseMade(promise, time.after(now, promise.withinDays())));
        });
  }

  @Override
  public Receipt keep(Act act, String matter, String promise, String evidence) {
    return take(
        act,
        matter,
        "ledger.keep",
        (state, people, now) -> {
          Open.promise(state, promise);
          return List.of(new PromiseKept(promise, evidence));
        });
  }

  @Override
  public Receipt withdraw(Act act, String matter, String promise, String reason) {
    return take(
        act,
        matter,
        "ledger.withdraw",
        (state, people, now) -> {
          Open.promise(state, promise);
          return List.of(new PromiseWithdrawn(promise, reason));
        });
  }

  @Override
  public Receipt resolve(Act act, String matter, String caseId, String resolution) {
    return take(
        act,
        matter,
        "ledger.resolve",
        (state, people, now) -> {
          CaseView view = CaseViews.of(state, Open.account(state, caseId));
          view.promises().stream()
              .filter(promise -> promise.state() instanceof Promise.State.Open)
              .findFirst()
              .ifPresent(
                  promise -> {
                    throw new BadInputException(
                        "MOOT-1504",
                        "the case `%s` can't be resolved while the promise `%s` is open"
                            .formatted(caseId, promise.id()));
                  });
          return List.of(new CaseResolved(caseId, resolution));
        });
  }

  @Override
  public List<Receipt> tick(Act act, Instant now) {
    List<Receipt> receipts = new ArrayList<>();
    for (Docket docket : dockets.all()) {
      Act one = new Act(act.commandId() + "/" + docket.id(), act.actor());
      clerk
          .takeIfAny(
              one,
              docket.id(),
              new Command("ledger.tick", false),
              (state, people, at) -> escalator.tick(state, now))
          .ifPresent(receipts::add);
    }
    return receipts;
  }

  @Override
  public Optional<CaseView> find(String matter, String caseId) {
    MatterState state = dockets.get(matter).state();
    return state.ledger().find(caseId).map(account -> CaseViews.of(state, account));
  }

  @Override
  public List<CaseView> list(String matter) {
    return CaseViews.all(dockets.get(matter).state());
  }

  /** What has fallen due by now does so first, so an answer that comes too late is too late. */
  private Receipt take(Act act, String matter, String name, Clerk.Decider decider) {
    return clerk.take(
        act,
        matter,
        new Command(name, false),
        (state, people, now) -> {
          List<Event> events = new ArrayList<>(escalator.tick(state, now));
          events.addAll(decider.decide(state.evolve(events, now), people, now));
          return events;
        });
  }

  private Ruling<Reply> reply(MatterState state, NewCase opened) {
    Item item = new Item(opened.id(), opened.theme(), opened.opinions().size(), opened.risk());
    return policies.ask(
        state.matter().policy(), PolicyQuestion.REPLY, List.of(Facts.of(state.matter()), item));
  }

  private Optional<Instant> notBefore(Instant now, Reply reply) {
    return reply.notBeforeDays() == 0
        ? Optional.empty()
        : Optional.of(time.opening(now, reply.notBeforeDays()));
  }

  /** What the ledger does not do by itself is said with the rules that ask for it. */
  private static List<Reason> because(Ruling.Decided<Reply> ruling) {
    List<Reason> because = new ArrayList<>(ruling.because());
    if (ruling.answer().feedbackEvery() > 0) {
      because.add(
          Reason.engine(
              "reply.feedback",
              "feedback is owed every %s working days; the ledger keeps no dates of it, whoever leads the case does"
                  .formatted(ruling.answer().feedbackEvery())));
    }
    return because;
  }

  private static void repliable(Account account, Instant now) {
    account
        .opened()
        .notBefore()
        .filter(now::isBefore)
        .ifPresent(
            first -> {
              throw new BadInputException(
                  "MOOT-1506",
                  "the case `%s` may not be replied to before %s"
                      .formatted(account.opened().opened().id(), first));
            });
  }

  private static void openable(MatterState state, NewCase opened) {
    if (state.ledger().find(opened.id()).isPresent()) {
      throw new BadInputException(
          "MOOT-1505", "there is a case `%s` already".formatted(opened.id()));
    }
    opened.opinions().stream()
        .filter(opinion -> !state.opinions().has(opinion))
        .findFirst()
        .ifPresent(
            opinion -> {
              throw new BadInputException(
                  "MOOT-1004", "there is no opinion `%s`".formatted(opinion));
            });
  }
}
