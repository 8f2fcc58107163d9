package org.moothall.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.core.desk.House.CLERK;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.Moothall;
import org.moothall.council.Draw;
import org.moothall.meeting.Ballot;
import org.moothall.meeting.NewMeeting;
import org.moothall.meeting.NewQuestion;
import org.moothall.meeting.Position;
import org.moothall.record.Head;

/**
 * Sentences of reasons stand on the record, so the language of the machine must not show in them.
 */
class LocaleTest {

  private final Locale usual = Locale.getDefault();

  @AfterEach
  void asUsual() {
    Locale.setDefault(usual);
  }

  @Test
  void theRecordIsTheSameUnderALocaleWithOtherDigits(@TempDir Path one, @TempDir Path other) {
    Locale.setDefault(Locale.ENGLISH);
    var english = meet(one);
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    assertThat("%d".formatted(1)).as("this locale has digits of its own").isNotEqualTo("1");
    assertThat(meet(other)).isEqualTo(english);
  }

  private static Head meet(Path directory) {
    try (Moothall hall = House.withMatter(new House().in(directory), "lift")) {
      hall.councils().enter(CLERK.act("roster"), "lift", House.neighbours()).accepted();
      hall.councils().draw(CLERK.act("draw"), "lift", House.order("board", 6)).accepted();
      hall.meetings().open(CLERK.act("meet"), "lift", new NewMeeting("m1", "board", 2)).accepted();
      hall.meetings().arrive(CLERK.act("come"), "lift", "m1", present(hall)).accepted();
      hall.meetings().ask(CLERK.act("ask"), "lift", NewQuestion.of("q1", "m1", "Glass?"));
      var ballots = present(hall).stream().map(m -> new Ballot(m, Position.FOR)).toList();
      hall.meetings().vote(CLERK.act("vote"), "lift", "q1", ballots).accepted();
      hall.meetings().decide(CLERK.act("decide"), "lift", "q1").accepted();
      return hall.record().head();
    }
  }

  /** Members without n3, who would stand aside. */
  private static List<String> present(Moothall hall) {
    Draw.Seated board = (Draw.Seated) hall.councils().find("lift", "board").orElseThrow();
    return board.members().stream()
        .map(seat -> seat.member().identity().orElseThrow().id())
        .filter(member -> !member.equals("n3"))
        .toList();
  }
}
