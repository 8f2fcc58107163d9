package org.moothall.core.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.moothall.Act;
import org.moothall.BadInputException;
import org.moothall.Receipt;
import org.moothall.core.state.MeetingBook.Asked;
import org.moothall.core.state.MeetingBook.Sitting;
import org.moothall.meeting.Ballot;
import org.moothall.meeting.MeetingView;
import org.moothall.meeting.Meetings;
import org.moothall.meeting.NewMeeting;
import org.moothall.meeting.NewQuestion;
import org.moothall.meeting.Position;
import org.moothall.opinion.GroupingOptions;
import org.moothall.policy.fact.Command;
import org.moothall.record.CouncilEvent.CouncilDrawn;
import org.moothall.record.Event;
import org.moothall.record.MeetingEvent.BallotsCast;
import org.moothall.record.MeetingEvent.MeetingClosed;
import org.moothall.record.MeetingEvent.MeetingOpened;
import org.moothall.record.MeetingEvent.MembersArrived;
import org.moothall.record.MeetingEvent.MembersLeft;
import org.moothall.record.MeetingEvent.QuestionDecided;

/** Where councils meet. */
final class MeetingDesk implements Meetings {

  private final Clerk clerk;
  private final Dockets dockets;
  private final Chair chair;
  private final Escalator escalator;
  private final Insights insights;

  MeetingDesk(Clerk clerk, Dockets dockets, Chair chair, Escalator escalator, Insights insights) {
    this.clerk = clerk;
    this.dockets = dockets;
    this.chair = chair;
    this.escalator = escalator;
    this.insights = insights;
  }

  @Override
  public Receipt open(Act act, String matter, NewMeeting meeting) {
    return take(
        act,
        matter,
        "meetings.open",
        (state, people, now) -> {
          Open.matter(state);
          Open.council(state, meeting.council());
          if (state.meetings().sitting(meeting.id()).isPresent()) {
            throw new BadInputException(
                "MOOT-1403", "there is a meeting `%s` already".formatted(meeting.id()));
          }
          return List.of(new MeetingOpened(meeting));
        });
  }

  @Override
  public Receipt arrive(Act act, String matter, String meeting, Collection<String> members) {
    Docket docket = dockets.get(matter);
    return take(
        act,
        matter,
        "meetings.arrive",
        (state, people, now) -> {
          Sitting sitting = Open.meeting(state, meeting);
          CouncilDrawn council = Open.council(state, sitting.meeting().council());
          return List.of(
              new MembersArrived(
                  meeting,
                  Members.all(
                      docket,
                      state.councils().inOffice(council),
                      members,
                      council.order().council())));
        });
  }

  @Override
  public Receipt leave(Act act, String matter, String meeting, Collection<String> members) {
    Docket docket = dockets.get(matter);
    return take(
        act,
        matter,
        "meetings.leave",
        (state, people, now) -> {
          Sitting sitting = Open.meeting(state, meeting);
          return List.of(
              new MembersLeft(
                  meeting,
                  Members.all(docket, sitting.present(), members, sitting.meeting().council())));
        });
  }

  @Override
  public Receipt ask(Act act, String matter, NewQuestion question) {
    Docket docket = dockets.get(matter);
    return take(
        act,
        matter,
        "meetings.ask",
        (state, people, now) -> {
          Sitting sitting = Open.meeting(state, question.meeting());
          CouncilDrawn council = Open.council(state, sitting.meeting().council());
          if (state.meetings().question(question.id()).isPresent()) {
            throw new BadInputException(
                "MOOT-1404", "there is a question `%s` already".formatted(question.id()));
          }
          List<String> recused =
              Members.all(
                  docket,
                  state.councils().inOffice(council),
                  question.recused(),
                  council.order().council());
          return List.of(
              chair.put(
                  state,
                  sitting,
                  council,
                  question,
                  recused,
                  () -> insights.map(docket, state, GroupingOptions.STABLE)));
        });
  }

  @Override
  public Receipt vote(Act act, String matter, String question, Collection<Ballot> ballots) {
    Docket docket = dockets.get(matter);
    return take(
        act,
        matter,
        "meetings.vote",
        (state, people, now) -> {
          Asked asked = Open.question(state, question);
          Sitting sitting = Open.meeting(state, asked.put().meeting());
          SortedMap<String, Position> cast = new TreeMap<>();
          for (Ballot ballot : ballots) {
            cast.put(voter(docket, sitting, asked, ballot), ballot.position());
          }
          return List.of(new BallotsCast(question, cast));
        });
  }

  @Override
  public Receipt decide(Act act, String matter, String question) {
    return take(
        act,
        matter,
        "meetings.decide",
        (state, people, now) -> {
          Asked asked = Open.question(state, question);
          Sitting sitting = Open.meeting(state, asked.put().meeting());
          return List.of(new QuestionDecided(question, chair.decide(state, sitting, asked)));
        });
  }

  @Override
  public Receipt close(Act act, String matter, String meeting) {
    return take(
        act,
        matter,
        "meetings.close",
        (state, people, now) -> {
          Sitting sitting = Open.meeting(state, meeting);
          sitting.questions().stream()
              .map(id -> Objects.requireNonNull(state.meetings().questions().get(id)))
              .filter(asked -> asked.decision().isEmpty())
              .findFirst()
              .ifPresent(
                  asked -> {
                    throw new BadInputException(
                        "MOOT-1405",
                        "the meeting `%s` can't close while the question `%s` is open"
                            .formatted(meeting, asked.put().question()));
                  });
          List<Event> events = new ArrayList<>(List.of(new MeetingClosed(meeting)));
          if (state.meetings().inquorate(sitting)) {
            events.addAll(escalator.tick(state, now));
            events.addAll(escalator.quorumMissed(state.evolve(events, now), now));
          }
          return events;
        });
  }

  @Override
  public Optional<MeetingView> find(String matter, String meeting) {
    Glance glance = dockets.get(matter).glance();
    return glance
        .state()
        .meetings()
        .sitting(meeting)
        .map(sitting -> MeetingViews.meeting(glance, sitting));
  }

  @Override
  public List<MeetingView> list(String matter) {
    return MeetingViews.all(dockets.get(matter).glance());
  }

  private Receipt take(Act act, String matter, String name, Clerk.Decider decider) {
    return clerk.take(act, matter, new Command(name, false), decider);
  }

  private static String voter(Docket docket, Sitting sitting, Asked asked, Ballot ballot) {
    String council = sitting.meeting().council();
    String voter = Members.one(docket, asked.put().electorate(), ballot.member(), council);
    if (!sitting.present().contains(voter)) {
      throw new BadInputException(
          "MOOT-1406", "`%s` is not at the meeting".formatted(ballot.member()));
    }
    if (asked.put().recused().containsKey(voter)) {
      throw new BadInputException(
          "MOOT-1407",
          "`%s` stands aside and may not vote on `%s`"
              .formatted(ballot.member(), asked.put().question()));
    }
    return voter;
  }
}
