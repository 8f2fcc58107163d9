package org.moothall.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moothall.core.desk.House.CLERK;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.Actor;
import org.moothall.Moothall;
import org.moothall.Progress;
import org.moothall.Receipt;
import org.moothall.council.Draw;
import org.moothall.meeting.Ballot;
import org.moothall.meeting.Decision;
import org.moothall.meeting.NewMeeting;
import org.moothall.meeting.NewQuestion;
import org.moothall.meeting.Position;
import org.moothall.meeting.QuestionView;
import org.moothall.record.Verification;

/** A council meets, misses its quorum, meets again and decides. */
class MeetingDeskTest {

  private final House house = new House();
  private final List<String> members = new ArrayList<>();

  private Moothall seated() {
    Moothall hall = House.withMatter(house.inMemory(), "lift");
    hall.councils().enter(CLERK.act("roster"), "lift", House.neighbours()).accepted();
    hall.councils().draw(CLERK.act("draw"), "lift", House.order("board", 6)).accepted();
    Draw.Seated board = (Draw.Seated) hall.councils().find("lift", "board").orElseThrow();
    board.members().forEach(s -> members.add(s.member().identity().orElseThrow().id()));
    return hall;
  }

  @Test
  void twoOfFiveAreTooFewForMoreThanHalf() {
    try (Moothall hall = seated()) {
      assertThat(members).as("who stands aside leaves five of six").contains("n3");
      meet(hall, "m1", 1, 2);
      QuestionView question = ask(hall, "m1", "q1", List.of(Position.FOR, Position.FOR));
      assertThat(question.decision().orElseThrow())
          .isInstanceOfSatisfying(
              Decision.Inquorate.class,
              decision -> {
                assertThat(decision.quorum().counted()).isEqualTo(2);
                assertThat(decision.quorum().tests())
                    .singleElement()
                    .satisfies(test -> assertThat(test.needed()).isEqualTo(3));
                assertThat(decision.because())
                    .anySatisfy(reason -> assertThat(reason.rule()).isEqualTo("house.half"));
              });
    }
  }

  @Test
  void theSecondCallNeedsAThird() {
    try (Moothall hall = seated()) {
      meet(hall, "m2", 2, 3);
      List<Position> votes = List.of(Position.FOR, Position.FOR, Position.AGAINST);
      assertThat(ask(hall, "m2", "q1", votes).decision().orElseThrow())
          .isInstanceOf(Decision.Passed.class);
      assertThat(hall.record().verify(List.of(), Progress.SILENT))
          .isInstanceOf(Verification.Sound.class);
    }
  }

  @Test
  void equalVotesFail() {
    try (Moothall hall = seated()) {
      meet(hall, "m1", 1, 4);
      List<Position> votes = List.of(Position.FOR, Position.AGAINST);
      assertThat(ask(hall, "m1", "q1", votes).decision().orElseThrow())
          .isInstanceOf(Decision.Rejected.class);
    }
  }

  @Test
  void whoIsNotThereCanNotVote() {
    try (Moothall hall = seated()) {
      meet(hall, "m1", 1, 4);
      hall.meetings().ask(CLERK.act("ask"), "lift", NewQuestion.of("q1", "m1", "Glass?"));
      Ballot ballot = new Ballot(members.get(5), Position.FOR);
      assertThatThrownBy(
              () -> hall.meetings().vote(CLERK.act("vote"), "lift", "q1", List.of(ballot)))
          .hasMessage("`%s` is not at the meeting".formatted(members.get(5)));
    }
  }

  @Test
  void onlyTheChairLetsAQuestionBeDecided() {
    try (Moothall hall = seated()) {
      meet(hall, "m1", 1, 4);
      hall.meetings().ask(CLERK.act("ask"), "lift", NewQuestion.of("q1", "m1", "Glass?"));
      Receipt receipt =
          hall.meetings().decide(Actor.of("clerk-li", "clerk").act("decide"), "lift", "q1");
      assertThat(receipt)
          .isInstanceOfSatisfying(
              Receipt.Refused.class,
              refused ->
                  assertThat(refused.because())
                      .extracting(reason -> reason.rule())
                      .contains("house.chair-decides"));
    }
  }

  @Test
  void aMeetingEndsWithItsQuestions() {
    try (Moothall hall = seated()) {
      meet(hall, "m1", 1, 4);
      hall.meetings().ask(CLERK.act("ask"), "lift", NewQuestion.of("q1", "m1", "Glass?"));
      assertThatThrownBy(() -> hall.meetings().close(CLERK.act("close"), "lift", "m1"))
          .hasMessage("the meeting `m1` can't close while the question `q1` is open");
    }
  }

  private void meet(Moothall hall, String meeting, int call, int present) {
    hall.meetings()
        .open(CLERK.act("meet-" + meeting), "lift", new NewMeeting(meeting, "board", call))
        .accepted();
    hall.meetings()
        .arrive(CLERK.act("come-" + meeting), "lift", meeting, eligible().subList(0, present))
        .accepted();
  }

  private QuestionView ask(Moothall hall, String meeting, String id, List<Position> positions) {
    hall.meetings().ask(CLERK.act("ask-" + id), "lift", NewQuestion.of(id, meeting, "A lift?"));
    List<Ballot> ballots = new ArrayList<>();
    for (int i = 0; i < positions.size(); i++) {
      ballots.add(new Ballot(eligible().get(i), positions.get(i)));
    }
    hall.meetings().vote(CLERK.act("vote-" + id), "lift", id, ballots).accepted();
    hall.meetings().decide(CLERK.act("decide-" + id), "lift", id).accepted();
    return hall.meetings().find("lift", meeting).orElseThrow().questions().getFirst();
  }

  /** Members without n3, who would stand aside. */
  private List<String> eligible() {
    return members.stream().filter(member -> !member.equals("n3")).toList();
  }
}
