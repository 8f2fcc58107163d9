package org.moothall.cli.input;

import static org.moothall.meeting.Position.ABSTAIN;
import static org.moothall.meeting.Position.AGAINST;
import static org.moothall.meeting.Position.FOR;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moothall.Actor;
import org.moothall.cli.input.Step.Deed;
import org.moothall.meeting.Ballot;
import org.moothall.meeting.NewMeeting;
import org.moothall.meeting.NewQuestion;
import org.moothall.meeting.Position;

/** One meeting of {@code meetings.jsonl}, taken apart into what happened at it. */
final class MeetingLine {
  private final String matter;
  private final String council;
  private final Fields line;
  private final String id;
  private final Actor chair;
  private final List<Step> steps = new ArrayList<>();

  MeetingLine(String matter, String council, Fields line) {
    line.only(
        "type",
        "id",
        "council",
        "call",
        "chair",
        "at",
        "present",
        "late",
        "left",
        "questions",
        "closedAt");
    this.matter = matter;
    this.council = council;
    this.line = line;
    this.id = line.text("id");
    this.chair = Actors.chair(line.optionalText("chair"));
  }

  /** Everything that happened, from the opening on. */
  List<Step> steps() {
    open();
    line.objects("late").forEach(late -> arrive(late.only("at", "who"), late.texts("who")));
    line.objects("left").forEach(left -> leave(left.only("at", "who"), left.texts("who")));
    line.objects("questions").forEach(this::ask);
    line.optionalTime("closedAt").ifPresent(this::close);
    return steps;
  }

  private void open() {
    var meeting = line.make(() -> new NewMeeting(id, council, line.count("call", 1)));
    add(
        line,
        line.time("at"),
        "open",
        (hall, act) -> hall.meetings().open(act, matter, meeting).accepted());
    if (!line.texts("present").isEmpty()) {
      arrive(line, line.texts("present"));
    }
  }

  private void arrive(Fields where, List<String> members) {
    add(
        where,
        where.time("at"),
        "arrive/" + steps.size(),
        (hall, act) -> hall.meetings().arrive(act, matter, id, members).accepted());
  }

  private void leave(Fields where, List<String> members) {
    add(
        where,
        where.time("at"),
        "leave/" + steps.size(),
        (hall, act) -> hall.meetings().leave(act, matter, id, members).accepted());
  }

  private void ask(Fields asked) {
    asked.only("id", "kind", "text", "recused", "for", "against", "abstain", "at", "decidedAt");
    var question = asked.make(() -> question(asked));
    var at = asked.time("at");
    var decidedAt = asked.optionalTime("decidedAt").orElse(at);
    var name = question.id();
    add(
        asked,
        at,
        name + "/ask",
        (hall, act) -> hall.meetings().ask(act, matter, question).accepted());
    var ballots = ballots(asked);
    if (!ballots.isEmpty()) {
      add(
          asked,
          decidedAt,
          name + "/vote",
          (hall, act) -> hall.meetings().vote(act, matter, name, ballots).accepted());
    }
    add(
        asked,
        decidedAt,
        name + "/decide",
        (hall, act) -> hall.meetings().decide(act, matter, name).accepted());
  }

  private NewQuestion question(Fields asked) {
    return new NewQuestion(
        asked.text("id"),
        id,
        asked.optionalText("kind").orElse("ordinary"),
        asked.text("text"),
        Set.copyOf(asked.texts("recused")));
  }

  private static List<Ballot> ballots(Fields asked) {
    var ballots = new ArrayList<Ballot>();
    add(ballots, asked, "for", FOR);
    add(ballots, asked, "against", AGAINST);
    add(ballots, asked, "abstain", ABSTAIN);
    return ballots;
  }

  private static void add(List<Ballot> ballots, Fields asked, String name, Position position) {
    for (var member : asked.texts(name)) {
      ballots.add(asked.make(() -> new Ballot(member, position)));
    }
  }

  private void close(Instant at) {
    add(line, at, "close", (hall, act) -> hall.meetings().close(act, matter, id).accepted());
  }

  private void add(Fields where, Instant at, String what, Deed deed) {
    steps.add(
        new Step(
            at,
            where.at(),
            "meeting/%s/%s".formatted(id, what),
            chair,
            Optional.of(council),
            deed));
  }
}
