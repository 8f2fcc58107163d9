package org.moothall.core.desk;

import org.moothall.core.state.MatterState;
import org.moothall.core.state.MeetingBook.Asked;
import org.moothall.core.state.MeetingBook.Sitting;
import org.moothall.meeting.MeetingView;
import org.moothall.meeting.QuestionView;

/** Meetings as a host sees them. */
final class MeetingViews {

  private MeetingViews() {}

  static MeetingView meeting(Docket docket, Sitting sitting) {
    MatterState state = docket.state();
    return new MeetingView(
        sitting.meeting().id(),
        sitting.meeting().council(),
        sitting.meeting().call(),
        sitting.openedAt(),
        sitting.closedAt(),
        sitting.present().stream().map(docket.who::person).toList(),
        sitting.questions().stream()
            .flatMap(id -> state.meetings().question(id).stream())
            .map(asked -> question(docket, asked))
            .toList());
  }

  private static QuestionView question(Docket docket, Asked asked) {
    return new QuestionView(
        asked.put().question(),
        asked.put().meeting(),
        asked.put().kind(),
        asked.put().text(),
        asked.put().quorumRule(),
        asked.put().decisionRule(),
        asked.put().electorate().stream().map(docket.who::person).toList(),
        asked.put().recused(),
        asked.decision());
  }
}
