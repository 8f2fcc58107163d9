package org.moothall.record;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.moothall.meeting.Decision;
import org.moothall.meeting.NewMeeting;
import org.moothall.meeting.Position;
import org.moothall.meeting.Sides;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.DecisionRule;
import org.moothall.policy.answer.QuorumRule;

/** What happens at meetings. */
public sealed interface MeetingEvent extends Event {

  /** A meeting opened. */
  record MeetingOpened(NewMeeting meeting) implements MeetingEvent {}

  /** Members came in. */
  record MembersArrived(String meeting, List<String> members) implements MeetingEvent {
    public MembersArrived {
      members = List.copyOf(members);
    }
  }

  /** Members left. */
  record MembersLeft(String meeting, List<String> members) implements MeetingEvent {
    public MembersLeft {
      members = List.copyOf(members);
    }
  }

  /**
   * A question was put, and what it is decided by was frozen.
   *
   * @param question its id
   * @param meeting the meeting
   * @param kind the host's kind of question
   * @param text what is asked
   * @param quorumRule the rule on the quorum
   * @param decisionRule the rule on the decision
   * @param seats all seats of the council, taken or vacant
   * @param electorate members in office, sorted
   * @param recused those who stand aside, with reasons
   * @param sides which members stood on which side of the opinion map; empty where the rule on the
   *     decision does not ask, or the map did not have two sides
   */
  record QuestionPut(
      String question,
      String meeting,
      String kind,
      String text,
      Ruling<QuorumRule> quorumRule,
      Ruling<DecisionRule> decisionRule,
      long seats,
      List<String> electorate,
      SortedMap<String, List<Reason>> recused,
      Optional<Sides> sides)
      implements MeetingEvent {
    public QuestionPut {
      electorate = List.copyOf(electorate);
    }
  }

  /** Members voted; of several votes of one member the last counts. */
  record BallotsCast(String question, SortedMap<String, Position> ballots)
      implements MeetingEvent {}

  /** A question was decided. */
  record QuestionDecided(String question, Decision decision) implements MeetingEvent {}

  /** A meeting closed. */
  record MeetingClosed(String meeting) implements MeetingEvent {}
}
