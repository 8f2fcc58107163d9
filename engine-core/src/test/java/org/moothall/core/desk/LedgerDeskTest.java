package org.moothall.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moothall.core.desk.House.CLERK;
import static org.moothall.core.desk.House.opinion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moothall.Moothall;
import org.moothall.ledger.CaseView;
import org.moothall.ledger.NewCase;
import org.moothall.ledger.NewPromise;
import org.moothall.ledger.Promise;
import org.moothall.ledger.Risk;
import org.moothall.ledger.Rung;
import org.moothall.matter.Level;

/** What is neither explained nor promised in time climbs; nothing is lost. */
class LedgerDeskTest {

  private final House house = new House();

  private Moothall hall() {
    Moothall hall = House.withMatter(house.inMemory(), "lift");
    hall.opinions()
        .submit(CLERK.act("say"), "lift", opinion("o1", "ann", "The cellar is wet."))
        .accepted();
    hall.ledger()
        .open(
            CLERK.act("case"),
            "lift",
            new NewCase("c1", "Wet cellar", Set.of("o1"), false, Risk.NONE))
        .accepted();
    return hall;
  }

  @Test
  void aReplyIsOwedWithinFiveWorkingDays() {
    try (Moothall hall = hall()) {
      assertThat(find(hall).dueAt()).isEqualTo(Instant.parse("2026-03-09T17:00:00Z"));
    }
  }

  @Test
  void anExplanationInTimeKeepsTheCaseWhereItIs() {
    try (Moothall hall = hall()) {
      hall.ledger().explain(CLERK.act("explain"), "lift", "c1", "A pipe; it is mended.").accepted();
      tick(hall, Duration.ofDays(100), "t");
      assertThat(find(hall).rungs()).isEmpty();
    }
  }

  @Test
  void silenceClimbsToTheTopAndIsPublishedThere() {
    try (Moothall hall = hall()) {
      tick(hall, Duration.ofDays(100), "t");
      CaseView wet = find(hall);
      assertThat(wet.rungs())
          .extracting(Rung::level)
          .containsExactly(Level.STREET, Level.DISTRICT, Level.CITY);
      assertThat(wet.rungs())
          .extracting(Rung::at)
          .containsExactly(
              Instant.parse("2026-03-09T17:00:00Z"),
              Instant.parse("2026-03-16T17:00:00Z"),
              Instant.parse("2026-03-23T17:00:00Z"));
      assertThat(wet.publishedAt()).contains(Instant.parse("2026-03-30T17:00:00Z"));
      assertThat(wet.owner()).isEqualTo(Level.CITY);
    }
  }

  @Test
  void manySmallStepsOfTheClockDoWhatOneBigStepDoes() {
    try (Moothall one = hall();
        Moothall many = hall()) {
      for (int day = 1; day <= 100; day++) {
        Instant at = House.MONDAY.plus(Duration.ofDays(day));
        many.ledger().tick(CLERK.act("t" + day), at);
      }
      one.ledger().tick(CLERK.act("t"), House.MONDAY.plus(Duration.ofDays(100)));
      assertThat(many.ledger().list("lift")).isEqualTo(one.ledger().list("lift"));
    }
  }

  @Test
  void aBrokenPromiseClimbs() {
    try (Moothall hall = hall()) {
      hall.ledger()
          .promise(
              CLERK.act("promise"),
              "lift",
              new NewPromise("p", "c1", "caretaker", "Dry by Easter.", 10))
          .accepted();
      tick(hall, Duration.ofDays(15), "t");
      CaseView wet = find(hall);
      assertThat(wet.promises())
          .singleElement()
          .satisfies(
              promise ->
                  assertThat(promise.state())
                      .isEqualTo(new Promise.State.Broken(Instant.parse("2026-03-16T17:00:00Z"))));
      assertThat(wet.rungs()).extracting(Rung::level).containsExactly(Level.STREET);
    }
  }

  @Test
  void aKeptPromiseLetsTheCaseBeResolved() {
    try (Moothall hall = hall()) {
      hall.ledger()
          .promise(
              CLERK.act("promise"), "lift", new NewPromise("p", "c1", "caretaker", "Dry soon.", 10))
          .accepted();
      hall.ledger().keep(CLERK.act("keep"), "lift", "p", "photograph of 9 March").accepted();
      hall.ledger().resolve(CLERK.act("resolve"), "lift", "c1", "The cellar is dry.").accepted();
      tick(hall, Duration.ofDays(100), "t");
      assertThat(find(hall).rungs()).isEmpty();
      assertThat(find(hall).resolution()).contains("The cellar is dry.");
    }
  }

  @Test
  void aPromiseKeptTooLateIsBroken() {
    try (Moothall hall = hall()) {
      hall.ledger()
          .promise(
              CLERK.act("promise"), "lift", new NewPromise("p", "c1", "caretaker", "Dry soon.", 10))
          .accepted();
      house.wait(Duration.ofDays(30));
      assertThatThrownBy(() -> hall.ledger().keep(CLERK.act("keep"), "lift", "p", "photograph"))
          .hasMessage("there is no open promise `p`");
    }
  }

  @Test
  void anAnswerAfterTheLimitDoesNotUndoTheClimb() {
    try (Moothall hall = hall()) {
      house.wait(Duration.ofDays(8));
      hall.ledger().explain(CLERK.act("explain"), "lift", "c1", "A pipe; it is mended.").accepted();
      assertThat(find(hall).rungs()).extracting(Rung::level).containsExactly(Level.STREET);
      assertThat(find(hall).answered()).isTrue();
    }
  }

  @Test
  void aThemeIsOwedAPromise() {
    try (Moothall hall = hall()) {
      hall.ledger()
          .open(
              CLERK.act("theme"), "lift", new NewCase("c2", "Water", Set.of("o1"), true, Risk.NONE))
          .accepted();
      hall.ledger().explain(CLERK.act("explain"), "lift", "c2", "We know.").accepted();
      assertThat(hall.ledger().find("lift", "c2").orElseThrow().answered()).isFalse();
    }
  }

  private static void tick(Moothall hall, Duration time, String id) {
    hall.ledger().tick(CLERK.act(id), House.MONDAY.plus(time));
  }

  private static CaseView find(Moothall hall) {
    List<CaseView> all = hall.ledger().list("lift");
    return all.getFirst();
  }
}
