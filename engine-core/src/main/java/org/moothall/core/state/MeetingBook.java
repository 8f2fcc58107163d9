package org.moothall.core.state;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moothall.meeting.Decision;
import org.moothall.meeting.NewMeeting;
import org.moothall.meeting.Position;
import org.moothall.record.MeetingEvent;
import org.moothall.record.MeetingEvent.BallotsCast;
import org.moothall.record.MeetingEvent.MeetingClosed;
import org.moothall.record.MeetingEvent.MeetingOpened;
import org.moothall.record.MeetingEvent.MembersArrived;
import org.moothall.record.MeetingEvent.MembersLeft;
import org.moothall.record.MeetingEvent.QuestionDecided;
import org.moothall.record.MeetingEvent.QuestionPut;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;
import org.pcollections.TreePVector;

/**
 * Meetings, questions and decisions.
 *
 * @param sittings meetings by id
 * @param order meeting ids in the order they were opened
 * @param questions questions by id
 */
public record MeetingBook(
    TreePMap<String, Sitting> sittings,
    TreePVector<String> order,
    TreePMap<String, Asked> questions) {

  /** No meeting. */
  public static final MeetingBook EMPTY =
      new MeetingBook(TreePMap.empty(), TreePVector.empty(), TreePMap.empty());

  /**
   * A meeting.
   *
   * @param meeting what was opened
   * @param openedAt when
   * @param closedAt when it closed; empty while it is open
   * @param present pseudonyms of members present
   * @param questions ids of its questions, in the order they were put
   */
  public record Sitting(
      NewMeeting meeting,
      Instant openedAt,
      Optional<Instant> closedAt,
      TreePSet<String> present,
      TreePVector<String> questions) {}

  /**
   * A question.
   *
   * @param put what was frozen when it was put
   * @param ballots positions by pseudonym
   * @param decision what became of it; empty while it is open
   */
  public record Asked(
      QuestionPut put, TreePMap<String, Position> ballots, Optional<Decision> decision) {}

  /** A meeting. */
  public Optional<Sitting> sitting(String meeting) {
    return Optional.ofNullable(sittings.get(meeting));
  }

  /** A question. */
  public Optional<Asked> question(String question) {
    return Optional.ofNullable(questions.get(question));
  }

  /** Whether some question of a meeting found too few members there. */
  public boolean inquorate(Sitting sitting) {
    return sitting.questions().stream()
        .map(id -> questions.get(id))
        .anyMatch(
            asked -> asked.decision().filter(Decision.Inquorate.class::isInstance).isPresent());
  }

  /** How many closed meetings in a row, up to the last one, had no quorum. */
  public long failedInARow() {
    long failed = 0;
    for (String id : order) {
      Sitting sitting = Objects.requireNonNull(sittings.get(id));
      if (sitting.closedAt().isPresent()) {
        failed = inquorate(sitting) ? failed + 1 : 0;
      }
    }
    return failed;
  }

  MeetingBook evolve(MeetingEvent event, Instant at) {
    return switch (event) {
      case MeetingOpened e -> opened(e, at);
      case MembersArrived e ->
          change(e.meeting(), s -> present(s, s.present().plusAll(e.members())));
      case MembersLeft e -> change(e.meeting(), s -> present(s, s.present().minusAll(e.members())));
      case QuestionPut e -> put(e);
      case BallotsCast e ->
          ask(
              e.question(),
              q -> new Asked(q.put(), q.ballots().plusAll(e.ballots()), q.decision()));
      case QuestionDecided e ->
          ask(e.question(), q -> new Asked(q.put(), q.ballots(), Optional.of(e.decision())));
      case MeetingClosed e ->
          change(
              e.meeting(),
              s ->
                  new Sitting(
                      s.meeting(), s.openedAt(), Optional.of(at), s.present(), s.questions()));
    };
  }

  private MeetingBook opened(MeetingOpened event, Instant at) {
    NewMeeting meeting = event.meeting();
    Sitting sitting =
        new Sitting(meeting, at, Optional.empty(), TreePSet.empty(), TreePVector.empty());
    return new MeetingBook(
        sittings.plus(meeting.id(), sitting), order.plus(meeting.id()), questions);
  }

  private MeetingBook put(QuestionPut event) {
    MeetingBook noted =
        change(
            event.meeting(),
            s ->
                new Sitting(
                    s.meeting(),
                    s.openedAt(),
                    s.closedAt(),
                    s.present(),
                    s.questions().plus(event.question())));
    Asked asked = new Asked(event, TreePMap.empty(), Optional.empty());
    return new MeetingBook(noted.sittings, noted.order, questions.plus(event.question(), asked));
  }

  private static Sitting present(Sitting sitting, TreePSet<String> present) {
    return new Sitting(
        sitting.meeting(), sitting.openedAt(), sitting.closedAt(), present, sitting.questions());
  }

  private MeetingBook change(String meeting, UnaryOperator<Sitting> change) {
    Sitting changed = change.apply(sitting(meeting).orElseThrow());
    return new MeetingBook(sittings.plus(meeting, changed), order, questions);
  }

  private MeetingBook ask(String question, UnaryOperator<Asked> change) {
    Asked changed = change.apply(question(question).orElseThrow());
    return new MeetingBook(sittings, order, questions.plus(question, changed));
  }
}
