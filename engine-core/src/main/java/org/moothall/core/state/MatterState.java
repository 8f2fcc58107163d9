package org.moothall.core.state;

import java.time.Instant;
import java.util.Optional;
import org.moothall.matter.Matter;
import org.moothall.matter.Outcome;
import org.moothall.record.CouncilEvent;
import org.moothall.record.Event;
import org.moothall.record.LedgerEvent;
import org.moothall.record.MatterEvent;
import org.moothall.record.MatterEvent.MatterClosed;
import org.moothall.record.MatterEvent.MatterOpened;
import org.moothall.record.MatterEvent.OfficesTold;
import org.moothall.record.MatterEvent.PersonAppeared;
import org.moothall.record.MatterEvent.PersonForgotten;
import org.moothall.record.MatterEvent.PolicyAdopted;
import org.moothall.record.MeetingEvent;
import org.moothall.record.OpinionEvent;

/**
 * A matter as its events have made it.
 *
 * @param matter what was opened, with the policy in force
 * @param openedAt when
 * @param policyVersion the version of the policy in force
 * @param outcome how it ended; empty while it is open
 * @param people everybody who appears in it
 * @param opinions what was said, and the votes on it
 * @param councils the roster and what was drawn from it
 * @param meetings meetings, questions and decisions
 * @param ledger cases and promises
 */
public record MatterState(
    Matter matter,
    Instant openedAt,
    String policyVersion,
    Optional<Outcome> outcome,
    People people,
    OpinionBook opinions,
    CouncilBook councils,
    MeetingBook meetings,
    LedgerBook ledger) {

  /** A matter that has just been opened. */
  public static MatterState opened(MatterOpened event, Instant at) {
    return new MatterState(
        event.matter(),
        at,
        event.policyVersion(),
        Optional.empty(),
        People.NOBODY,
        OpinionBook.EMPTY,
        CouncilBook.EMPTY,
        MeetingBook.EMPTY,
        LedgerBook.EMPTY);
  }

  /**
   * The state after one more event.
   *
   * @param at when the event was recorded
   */
  public MatterState evolve(Event event, Instant at) {
    return switch (event) {
      case MatterEvent e -> evolve(e);
      case OpinionEvent e -> with(opinions.evolve(e));
      case CouncilEvent e -> with(councils.evolve(e));
      case MeetingEvent e -> with(meetings.evolve(e, at));
      case LedgerEvent e -> with(ledger.evolve(e, at, matter.level()));
    };
  }

  /** The state after several more events. */
  public MatterState evolve(Iterable<? extends Event> events, Instant at) {
    MatterState state = this;
    for (Event event : events) {
      state = state.evolve(event, at);
    }
    return state;
  }

  private MatterState evolve(MatterEvent event) {
    return switch (event) {
      case MatterOpened e ->
          throw new IllegalStateException(
              "the matter `%s` is opened twice".formatted(e.matter().id()));
      case PolicyAdopted e -> with(matter.under(e.policy()), e.policyVersion());
      case OfficesTold e -> this;
      case MatterClosed e -> with(Optional.of(e.outcome()));
      case PersonAppeared e -> with(people.known(e.person(), e.identity()));
      case PersonForgotten e -> with(people.without(e.person()));
    };
  }

  private MatterState with(Matter held, String version) {
    return new MatterState(
        held, openedAt, version, outcome, people, opinions, councils, meetings, ledger);
  }

  private MatterState with(Optional<Outcome> ended) {
    return new MatterState(
        matter, openedAt, policyVersion, ended, people, opinions, councils, meetings, ledger);
  }

  private MatterState with(People changed) {
    return new MatterState(
        matter, openedAt, policyVersion, outcome, changed, opinions, councils, meetings, ledger);
  }

  private MatterState with(OpinionBook changed) {
    return new MatterState(
        matter, openedAt, policyVersion, outcome, people, changed, councils, meetings, ledger);
  }

  private MatterState with(CouncilBook changed) {
    return new MatterState(
        matter, openedAt, policyVersion, outcome, people, opinions, changed, meetings, ledger);
  }

  private MatterState with(MeetingBook changed) {
    return new MatterState(
        matter, openedAt, policyVersion, outcome, people, opinions, councils, changed, ledger);
  }

  private MatterState with(LedgerBook changed) {
    return new MatterState(
        matter, openedAt, policyVersion, outcome, people, opinions, councils, meetings, changed);
  }
}
