package org.moothall.core.desk;

import java.util.List;
import org.moothall.core.state.MatterState;
import org.moothall.core.state.MeetingBook.Asked;
import org.moothall.core.state.MeetingBook.Sitting;
import org.moothall.meeting.MeetingView;
import org.moothall.meeting.QuestionView;

/** Meetings as a host sees them. */
final class MeetingViews {

  private MeetingViews() {}

  static List<MeetingView> all(Glance glance) {
    return glance.state().meetings().order().stream()
        .flatMap(id -> glance.state().meetings().sitting(id).stream())
        .map(sitting -> meeting(glance, sitting))
        .toList();
  }

  static MeetingView meeting(Glance glance, Sitting sitting) {
    MatterState state = glance.state();
    return new MeetingView(
        sitting.meeting().id(),
        sitting.meeting().council(),
        sitting.meeting().call(),
        sitting.openedAt(),
        sitting.closedAt(),
        sitting.present().stream().map(glance.who()::person).toList(),
        sitting.questions().stream()
            .flatMap(id -> state.meetings().question(id).stream())
            .map(asked -> question(glance, asked))
            .toList());
  }

  private static QuestionView question(Glance glance, Asked asked) {
    return new QuestionView(
        asked.put().question(),
        asked.put().meeting(),
        asked.put().kind(),
        asked.put().text(),
        asked.put().quorumRule(),
        asked.put().decisionRule(),
        asked.put().electorate().stream().map(glance.who()::person).toList(),
        asked.put().recused(),
        asked.decision());
  }
}
