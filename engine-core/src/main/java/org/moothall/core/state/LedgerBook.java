package org.moothall.core.state;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moothall.ledger.NewPromise;
import org.moothall.ledger.Promise;
import org.moothall.matter.Level;
import org.moothall.record.LedgerEvent;
import org.moothall.record.LedgerEvent.CaseExplained;
import org.moothall.record.LedgerEvent.CaseNoted;
import org.moothall.record.LedgerEvent.CaseOpened;
import org.moothall.record.LedgerEvent.CaseOverdue;
import org.moothall.record.LedgerEvent.CasePublished;
import org.moothall.record.LedgerEvent.CaseRaised;
import org.moothall.record.LedgerEvent.CaseResolved;
import org.moothall.record.LedgerEvent.PromiseBroken;
import org.moothall.record.LedgerEvent.PromiseKept;
import org.moothall.record.LedgerEvent.PromiseMade;
import org.moothall.record.LedgerEvent.PromiseWithdrawn;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * Cases and promises.
 *
 * @param cases by id
 * @param order case ids in the order they were opened
 * @param promises by id
 */
public record LedgerBook(
    TreePMap<String, Account> cases,
    TreePVector<String> order,
    TreePMap<String, Promised> promises) {

  /** No case. */
  public static final LedgerBook EMPTY =
      new LedgerBook(TreePMap.empty(), TreePVector.empty(), TreePMap.empty());

  /**
   * A promise and the case it answers.
   *
   * @param made what was promised
   * @param promise how it stands
   */
  public record Promised(NewPromise made, Promise promise) {}

  /** A case. */
  public Optional<Account> find(String caseId) {
    return Optional.ofNullable(cases.get(caseId));
  }

  /** A promise. */
  public Optional<Promised> promise(String promise) {
    return Optional.ofNullable(promises.get(promise));
  }

  LedgerBook evolve(LedgerEvent event, Instant at, Level first) {
    return switch (event) {
      case CaseOpened e ->
          new LedgerBook(
              cases.plus(e.opened().id(), Account.opened(e, at, first)),
              order.plus(e.opened().id()),
              promises);
      case CaseExplained e -> change(e.caseId(), a -> a.explained(e.explanation()));
      case CaseRaised e -> change(e.caseId(), a -> a.raised(e.rung(), e.dueAt()));
      case CaseOverdue e -> change(e.caseId(), a -> a.overdue(e.dueAt()));
      case CaseNoted e -> this;
      case CasePublished e -> change(e.caseId(), a -> a.published(e.at()));
      case CaseResolved e -> change(e.caseId(), a -> a.resolved(e.resolution()));
      case PromiseMade e -> made(e, at);
      case PromiseKept e -> settle(e.promise(), new Promise.State.Kept(at, e.evidence()));
      case PromiseBroken e -> settle(e.promise(), new Promise.State.Broken(e.at()));
      case PromiseWithdrawn e -> withdrawn(e, at);
    };
  }

  private LedgerBook made(PromiseMade event, Instant at) {
    NewPromise made = event.promise();
    Promise promise =
        new Promise(made.id(), made.by(), made.text(), at, event.dueAt(), new Promise.State.Open());
    LedgerBook noted = change(made.caseId(), a -> a.promised(made.id()));
    return new LedgerBook(
        noted.cases, noted.order, promises.plus(made.id(), new Promised(made, promise)));
  }

  private LedgerBook withdrawn(PromiseWithdrawn event, Instant at) {
    LedgerBook settled = settle(event.promise(), new Promise.State.Withdrawn(at, event.reason()));
    String caseId = promise(event.promise()).orElseThrow().made().caseId();
    return settled.change(caseId, a -> a.owedAgain(at));
  }

  private LedgerBook change(String caseId, UnaryOperator<Account> change) {
    Account changed = change.apply(find(caseId).orElseThrow());
    return new LedgerBook(cases.plus(caseId, changed), order, promises);
  }

  private LedgerBook settle(String id, Promise.State state) {
    Promised old = promise(id).orElseThrow();
    Promise p = old.promise();
    Promise settled = new Promise(p.id(), p.by(), p.text(), p.madeAt(), p.dueAt(), state);
    return new LedgerBook(cases, order, promises.plus(id, new Promised(old.made(), settled)));
  }
}
