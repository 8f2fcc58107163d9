package org.moothall.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moothall.ledger.NewCase;
import org.moothall.ledger.NewPromise;
import org.moothall.ledger.Rung;
import org.moothall.policy.Reason;
import org.moothall.policy.answer.Reply;

/** What happens in the ledger. */
public sealed interface LedgerEvent extends Event {

  /**
   * An account was opened.
   *
   * @param opened what was opened
   * @param duty the reply that is owed
   * @param withinDays working days each level has for it
   * @param dueAt until when it is owed
   * @param notBefore when it may first be given; empty when at once
   * @param because the rules that say so
   */
  record CaseOpened(
      NewCase opened,
      Reply.Duty duty,
      long withinDays,
      Instant dueAt,
      Optional<Instant> notBefore,
      List<Reason> because)
      implements LedgerEvent {
    public CaseOpened {
      because = List.copyOf(because);
    }
  }

  /** A case was explained. */
  record CaseExplained(String caseId, String explanation) implements LedgerEvent {}

  /** A promise was given. */
  record PromiseMade(NewPromise promise, Instant dueAt) implements LedgerEvent {}

  /** A promise was kept. */
  record PromiseKept(String promise, String evidence) implements LedgerEvent {}

  /**
   * A promise was not kept in time.
   *
   * @param at when its time limit passed
   */
  record PromiseBroken(String promise, Instant at) implements LedgerEvent {}

  /** A promise was taken back. */
  record PromiseWithdrawn(String promise, String reason) implements LedgerEvent {}

  /**
   * A case climbed.
   *
   * @param rung the step
   * @param dueAt until when the reply is owed now
   */
  record CaseRaised(String caseId, Rung rung, Instant dueAt) implements LedgerEvent {}

  /**
   * A case missed its limit, and no rule raised it.
   *
   * @param at when the limit passed
   * @param dueAt the next limit, after which the rules are asked again
   * @param because what the rules said instead
   */
  record CaseOverdue(String caseId, Instant at, Instant dueAt, List<Reason> because)
      implements LedgerEvent {
    public CaseOverdue {
      because = List.copyOf(because);
    }
  }

  /**
   * Rules spoke of a case without raising it, for instance of an office that is told.
   *
   * @param at when they were asked
   * @param because what they said
   */
  record CaseNoted(String caseId, Instant at, List<Reason> because) implements LedgerEvent {
    public CaseNoted {
      because = List.copyOf(because);
    }
  }

  /**
   * The top of the ladder published a case as unanswered.
   *
   * @param at when that fell due
   */
  record CasePublished(String caseId, Instant at, List<Reason> because) implements LedgerEvent {
    public CasePublished {
      because = List.copyOf(because);
    }
  }

  /** A case was resolved. */
  record CaseResolved(String caseId, String resolution) implements LedgerEvent {}
}
