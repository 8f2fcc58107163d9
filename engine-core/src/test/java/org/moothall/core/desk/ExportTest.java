package org.moothall.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.moothall.core.desk.House.CLERK;
import static org.moothall.core.desk.House.opinion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.BadInputException;
import org.moothall.Moothall;
import org.moothall.Progress;
import org.moothall.StorageException;
import org.moothall.opinion.Choice;
import org.moothall.opinion.GroupingOptions;
import org.moothall.opinion.Moderation;
import org.moothall.opinion.OpinionGroup;
import org.moothall.opinion.Opinions;
import org.moothall.opinion.Vote;

/** A host whose conversation leaves the hall and is taken in elsewhere. */
class ExportTest {

  private static final int STATEMENTS = 8;

  private final Moothall hall = House.withMatter(new House().inMemory(), "lift");
  private final Opinions opinions = hall.opinions();

  @TempDir private Path parent;
  private Path folder;

  @BeforeEach
  void twoCampsOfTenHaveVoted() {
    folder = parent.resolve("export");
    for (int i = 0; i < STATEMENTS; i++) {
      opinions.submit(CLERK.act("say" + i), "lift", opinion("s" + i, "ann", "Words of s" + i));
    }
    for (int i = 0; i < 10; i++) {
      vote("left-" + i, Choice.AGREE, Choice.DISAGREE);
      vote("right-" + i, Choice.DISAGREE, Choice.AGREE);
    }
  }

  @AfterEach
  void close() {
    hall.close();
  }

  private void vote(String person, Choice even, Choice odd) {
    List<Vote> votes = new ArrayList<>();
    for (int i = 0; i < STATEMENTS; i++) {
      votes.add(new Vote(person, "s" + i, i % 2 == 0 ? even : odd));
    }
    opinions.vote(CLERK.act("vote-" + person + even), "lift", votes).accepted();
  }

  private String exported(String file) throws IOException {
    opinions.export("lift", folder);
    return Files.readString(folder.resolve(file));
  }

  @Test
  void whatLeftIsTheSameWhereItArrives() {
    opinions.moderate(CLERK.act("no"), "lift", "s7", Moderation.REJECTED).accepted();
    vote("left-3", Choice.DISAGREE, Choice.AGREE);
    opinions.export("lift", folder);

    try (Moothall other = House.withMatter(new House().inMemory(), "lift")) {
      var report = other.opinions().take(CLERK.act("take"), "lift", folder, true, Progress.SILENT);
      assertThat(report.problems()).isEmpty();
      for (GroupingOptions options : List.of(GroupingOptions.STABLE, GroupingOptions.COMPATIBLE)) {
        var before = opinions.map("lift", options);
        var after = other.opinions().map("lift", options);
        assertThat(after.votes()).isEqualTo(before.votes()).isEqualTo(140);
        assertThat(after.groups())
            .extracting(OpinionGroup::size)
            .isEqualTo(before.groups().stream().map(OpinionGroup::size).toList());
      }
      assertThat(other.opinions().find("lift", "7").orElseThrow().moderation())
          .isEqualTo(Moderation.REJECTED);
      assertThat(other.opinions().find("lift", "3").orElseThrow().text()).hasValue("Words of s3");
    }
  }

  @Test
  void votesOfOneCommandStayInTheirOrder() throws IOException {
    var times = exported("votes.csv").lines().skip(1).map(line -> line.split(",")[0]).toList();

    assertThat(times).hasSize(160).doesNotHaveDuplicates();
  }

  @Test
  void theMatrixTellsTheGroups() throws IOException {
    assertThat(exported("participants-votes.csv").lines().skip(1).map(line -> line.split(",")[1]))
        .hasSize(20)
        .containsOnly("0", "1");
  }

  @Test
  void nobodyIsNamed() throws IOException {
    opinions.export("lift", folder);
    for (String file : List.of("comments.csv", "votes.csv", "participants-votes.csv")) {
      assertThat(Files.readString(folder.resolve(file))).doesNotContain("ann", "left-", "right-");
    }
  }

  @Test
  void forgottenWordsDoNotLeave() throws IOException {
    opinions.forget(CLERK.act("forget"), "lift", "ann").accepted();

    assertThat(exported("comments.csv")).contains("(forgotten)").doesNotContain("Words of");
  }

  @Test
  void whereNothingWasSaidTheTablesAreEmpty() throws IOException {
    House.withMatter(hall, "garage");
    opinions.export("garage", folder);

    assertThat(Files.readAllLines(folder.resolve("comments.csv"))).hasSize(1);
    assertThat(Files.readAllLines(folder.resolve("votes.csv"))).hasSize(1);
  }

  @Test
  void anUnknownMatterIsNotExported() {
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> opinions.export("attic", folder));
    assertThat(folder).doesNotExist();
  }

  @Test
  void aFileInTheWayIsTold() throws IOException {
    Files.writeString(folder, "in the way");

    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> opinions.export("lift", folder))
        .satisfies(e -> assertThat(e.code()).isEqualTo("MOOT-3401"));
  }
}
