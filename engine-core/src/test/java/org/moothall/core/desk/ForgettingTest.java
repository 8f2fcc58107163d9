package org.moothall.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.core.desk.House.CLERK;
import static org.moothall.core.desk.House.opinion;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.Actor;
import org.moothall.Moothall;
import org.moothall.Progress;
import org.moothall.council.Candidate;
import org.moothall.council.Roster;
import org.moothall.opinion.Choice;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.Vote;
import org.moothall.record.Verification;

/** A forgotten person is gone from every byte, and nothing else changes. */
class ForgettingTest {

  private static final String ID = "zenobia-id-4711";
  private static final String NAME = "Zenobia Quux";
  private static final String WORD = "xylophonically";

  @TempDir Path directory;

  private final House house = new House();

  @Test
  void nameIdAndTextsAreGoneAndCountsStand() throws IOException {
    OpinionMap before;
    try (Moothall hall = House.withMatter(house.in(directory), "lift")) {
      consult(hall);
      before = hall.opinions().map("lift");
      assertThat(hall.opinions().search("lift", WORD, 5)).hasSize(1);
      hall.opinions().forget(CLERK.act("forget"), "lift", ID).accepted();
      check(hall, before);
    }
    try (Moothall hall = house.in(directory)) {
      check(hall, before);
    }
    assertThat(bytes()).isNotEmpty().allSatisfy(ForgettingTest::silent);
  }

  @Test
  void anIndexThatFellBehindForgetsToo(@TempDir Path kept) throws IOException {
    try (Moothall hall = House.withMatter(house.in(directory), "lift")) {
      consult(hall);
    }
    copy(directory.resolve("index"), kept);
    try (Moothall hall = house.in(directory)) {
      hall.opinions().submit(CLERK.act("late"), "lift", opinion("late", "n1", "Late.")).accepted();
    }
    copy(kept, directory.resolve("index"));
    try (Moothall hall = house.in(directory)) {
      hall.opinions().forget(CLERK.act("forget"), "lift", ID).accepted();
      assertThat(bytes()).isNotEmpty().allSatisfy(ForgettingTest::silent);
    }
    assertThat(bytes()).isNotEmpty().allSatisfy(ForgettingTest::silent);
  }

  @Test
  void aCrashBeforeTheIndexForgotIsMadeGoodOnOpening(@TempDir Path kept) throws IOException {
    try (Moothall hall = House.withMatter(house.in(directory), "lift")) {
      consult(hall);
    }
    copy(directory.resolve("index"), kept);
    try (Moothall hall = house.in(directory)) {
      hall.opinions().forget(CLERK.act("forget"), "lift", ID).accepted();
    }
    copy(kept, directory.resolve("index"));
    try (Moothall hall = house.in(directory)) {
      assertThat(hall.opinions().list("lift")).isNotEmpty();
      assertThat(bytes()).isNotEmpty().allSatisfy(ForgettingTest::silent);
    }
  }

  /** Makes one folder as another is, as if a crash had come before the index was written. */
  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> old = Files.list(to)) {
      for (Path file : old.toList()) {
        Files.delete(file);
      }
    }
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void whoComesBackIsSomebodyNew() {
    try (Moothall hall = House.withMatter(house.inMemory(), "lift")) {
      consult(hall);
      hall.opinions().forget(CLERK.act("forget"), "lift", ID).accepted();
      hall.opinions()
          .submit(Actor.of(ID).act("back"), "lift", opinion("o-back", ID, "Here again."))
          .accepted();
      assertThat(hall.opinions().find("lift", "o-back").orElseThrow().author())
          .isNotEqualTo(hall.opinions().find("lift", "o-z").orElseThrow().author());
    }
  }

  private static void consult(Moothall hall) {
    hall.councils()
        .enter(
            CLERK.act("roster"),
            "lift",
            new Roster(
                List.of(new Candidate(ID, NAME, Set.of(), Set.of("gender=female"), 0, false))))
        .accepted();
    hall.opinions()
        .submit(Actor.of(ID).act("say-z"), "lift", opinion("o-z", ID, "I sing " + WORD + "."))
        .accepted();
    for (int i = 0; i < 9; i++) {
      hall.opinions()
          .submit(CLERK.act("say-" + i), "lift", opinion("o" + i, "n" + i, "Opinion number " + i))
          .accepted();
    }
    List<Vote> votes = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      for (int n = 0; n < 20; n++) {
        votes.add(new Vote("n" + n, "o" + i, (i + n) % 2 == 0 ? Choice.AGREE : Choice.DISAGREE));
      }
      votes.add(new Vote(ID, "o" + i, Choice.AGREE));
    }
    hall.opinions().vote(CLERK.act("votes"), "lift", votes).accepted();
  }

  private static void check(Moothall hall, OpinionMap before) throws IOException {
    assertThat(hall.opinions().map("lift")).isEqualTo(before);
    assertThat(hall.opinions().find("lift", "o-z").orElseThrow().text()).isEmpty();
    assertThat(hall.opinions().find("lift", "o-z").orElseThrow().author().identity()).isEmpty();
    assertThat(hall.opinions().search("lift", WORD, 5)).isEmpty();
    assertThat(hall.opinions().votes("lift", "o0").seen()).isEqualTo(21);
    assertThat(hall.record().verify(List.of(), Progress.SILENT))
        .isInstanceOf(Verification.Sound.class);
    for (String format : hall.reports().formats()) {
      ByteArrayOutputStream report = new ByteArrayOutputStream();
      hall.reports().write(hall.reports().gather("lift"), format, report);
      silent(report.toByteArray());
    }
  }

  private List<byte[]> bytes() throws IOException {
    List<byte[]> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.add(Files.readAllBytes(file));
      }
    }
    return all;
  }

  private static void silent(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    for (String trace : List.of(ID, NAME, WORD)) {
      assertThat(text.contains(trace)).as("`%s` is still there", trace).isFalse();
    }
  }
}
