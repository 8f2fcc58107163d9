package org.moothall.core.state;

import java.time.Instant;
import java.util.Optional;
import org.moothall.ledger.Rung;
import org.moothall.matter.Level;
import org.moothall.record.LedgerEvent.CaseOpened;
import org.pcollections.TreePVector;

/**
 * A case of the ledger.
 *
 * @param opened what was opened, and the rules that spoke
 * @param openedAt when
 * @param dueAt until when the reply is owed
 * @param owner the level that leads it
 * @param explanation what was explained; empty when nothing was
 * @param promises ids of promises given for it
 * @param rungs steps up the ladder
 * @param resolution how it was resolved; empty while it is open
 * @param publishedAt when the top of the ladder published it; empty when it never had to
 */
public record Account(
    CaseOpened opened,
    Instant openedAt,
    Instant dueAt,
    Level owner,
    Optional<String> explanation,
    TreePVector<String> promises,
    TreePVector<Rung> rungs,
    Optional<String> resolution,
    Optional<Instant> publishedAt) {

  static Account opened(CaseOpened event, Instant at, Level first) {
    return new Account(
        event,
        at,
        event.dueAt(),
        first,
        Optional.empty(),
        TreePVector.empty(),
        TreePVector.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Account explained(String text) {
    return new Account(
        opened,
        openedAt,
        dueAt,
        owner,
        Optional.of(text),
        promises,
        rungs,
        resolution,
        publishedAt);
  }

  Account promised(String promise) {
    return new Account(
        opened,
        openedAt,
        dueAt,
        owner,
        explanation,
        promises.plus(promise),
        rungs,
        resolution,
        publishedAt);
  }

  /** The highest level that has been brought in. */
  public Level reached() {
    return rungs.isEmpty() ? owner : rungs.get(rungs.size() - 1).level();
  }

  Account raised(Rung rung, Instant due) {
    Level lead = rung.mode() == Rung.Mode.TRANSFER ? rung.level() : owner;
    return new Account(
        opened,
        openedAt,
        due,
        lead,
        explanation,
        promises,
        rungs.plus(rung),
        resolution,
        publishedAt);
  }

  Account overdue(Instant due) {
    return new Account(
        opened, openedAt, due, owner, explanation, promises, rungs, resolution, publishedAt);
  }

  /** A reply that was given is taken back: it is owed at once where its limit has passed. */
  Account owedAgain(Instant at) {
    return overdue(dueAt.isBefore(at) ? at : dueAt);
  }

  Account published(Instant at) {
    return new Account(
        opened, openedAt, dueAt, owner, explanation, promises, rungs, resolution, Optional.of(at));
  }

  Account resolved(String how) {
    return new Account(
        opened,
        openedAt,
        dueAt,
        owner,
        explanation,
        promises,
        rungs,
        Optional.of(how),
        publishedAt);
  }
}
