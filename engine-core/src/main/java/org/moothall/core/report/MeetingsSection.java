package org.moothall.core.report;

import org.moothall.meeting.MeetingView;
import org.moothall.meeting.QuestionView;
import org.moothall.report.Report;

/** Meetings: who was there, and what became of each question. */
final class MeetingsSection implements Section {

  @Override
  public String id() {
    return "meetings";
  }

  @Override
  public String heading() {
    return "Meetings and decisions";
  }

  @Override
  public boolean speaksOf(Report report) {
    return !report.meetings().isEmpty();
  }

  @Override
  public void write(Report report, Html html, Charts charts) {
    report.meetings().forEach(meeting -> write(html, meeting));
  }

  private static void write(Html html, MeetingView meeting) {
    html.tag(
        "h3",
        () -> {
          html.text("Meeting ");
          Speech.inline(html, meeting.id());
          html.text(" ");
          html.tag("span", Attributes.of("class", "aside"), Words.call(meeting.call()));
        });
    html.tag("p", () -> when(html, meeting));
    present(html, meeting);
    if (meeting.questions().isEmpty()) {
      html.tag("p", "No question was put.");
    }
    for (QuestionView question : meeting.questions()) {
      html.tag(
          "article",
          Attributes.of("class", "card question"),
          () -> new QuestionCard(html, question).write());
    }
  }

  private static void when(Html html, MeetingView meeting) {
    html.text("The council “");
    Speech.inline(html, meeting.council());
    html.text("” met on ");
    Figures.moment(html, meeting.openedAt());
    meeting
        .closedAt()
        .ifPresentOrElse(
            closed -> {
              html.text(" and closed on ");
              Figures.moment(html, closed);
              html.text(".");
            },
            () -> html.text(". The meeting is open."));
  }

  private static void present(Html html, MeetingView meeting) {
    String count = Figures.members(meeting.present().size());
    if (meeting.present().isEmpty()) {
      html.tag("p", count + " present.");
      return;
    }
    html.tag(
        "details",
        Attributes.of("class", "more"),
        () -> {
          html.tag("summary", count + " present");
          html.tag(
              "p",
              () -> {
                Speech.inline(html, meeting.present().stream().map(Words::name).toList());
                html.text(".");
              });
        });
  }
}
