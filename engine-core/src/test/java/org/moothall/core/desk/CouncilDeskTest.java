package org.moothall.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moothall.core.desk.House.CLERK;

import org.junit.jupiter.api.Test;
import org.moothall.Moothall;
import org.moothall.council.Draw;

/** Councils, composed by rules and drawn by lot. */
class CouncilDeskTest {

  private final House house = new House();

  private Moothall hall() {
    Moothall hall = House.withMatter(house.inMemory(), "lift");
    hall.councils().enter(CLERK.act("roster"), "lift", House.neighbours()).accepted();
    return hall;
  }

  @Test
  void everyRuleHoldsOfWhoeverIsDrawn() {
    try (Moothall hall = hall()) {
      hall.councils().draw(CLERK.act("draw"), "lift", House.order("board", 6)).accepted();
      Draw.Seated board = (Draw.Seated) hall.councils().find("lift", "board").orElseThrow();
      assertThat(board.members()).hasSize(6);
      assertThat(board.alternates()).hasSize(2);
      assertThat(board.checks()).isNotEmpty().allMatch(Draw.RuleCheck::holds);
      assertThat(board.members().getFirst().office()).isEqualTo("chair");
      assertThat(board.members().getFirst().member().display()).isEqualTo("Neighbour 1");
      assertThat(board.members()).noneMatch(seat -> seat.member().display().equals("Neighbour 2"));
    }
  }

  @Test
  void theSameSeedDrawsTheSamePeople() {
    try (Moothall one = hall();
        Moothall other = hall()) {
      one.councils().draw(CLERK.act("draw"), "lift", House.order("board", 6)).accepted();
      other.councils().draw(CLERK.act("draw"), "lift", House.order("board", 6)).accepted();
      assertThat(one.councils().list("lift")).isEqualTo(other.councils().list("lift"));
    }
  }

  @Test
  void aSizeTheRulesDoNotAllowSeatsNobodyAndSaysWhy() {
    try (Moothall hall = hall()) {
      hall.councils().draw(CLERK.act("draw"), "lift", House.order("board", 11)).accepted();
      assertThat(hall.councils().find("lift", "board")).isEmpty();
      assertThat(hall.councils().list("lift"))
          .singleElement()
          .isInstanceOfSatisfying(
              Draw.Impossible.class,
              impossible ->
                  assertThat(impossible.clashing())
                      .extracting(reason -> reason.rule())
                      .contains("house.size"));
    }
  }

  @Test
  void aSeatThatFallsVacantStaysASeat() {
    try (Moothall hall = hall()) {
      hall.councils().draw(CLERK.act("draw"), "lift", House.order("board", 6)).accepted();
      hall.councils().vacate(CLERK.act("leave"), "lift", "board", "n1", "moved away").accepted();
      assertThatThrownBy(
              () -> hall.councils().vacate(CLERK.act("again"), "lift", "board", "n1", "moved"))
          .hasMessage("`n1` is not a member in office of the council `board`");
    }
  }

  @Test
  void withoutARosterNobodyCanBeDrawn() {
    try (Moothall hall = House.withMatter(house.inMemory(), "lift")) {
      assertThatThrownBy(
              () -> hall.councils().draw(CLERK.act("draw"), "lift", House.order("board", 6)))
          .hasMessage("the matter `lift` has no roster to draw `board` from");
    }
  }
}
