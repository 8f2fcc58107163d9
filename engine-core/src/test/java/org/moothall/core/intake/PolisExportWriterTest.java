package org.moothall.core.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.StorageException;
import org.moothall.core.intake.PolisConversation.CastVote;
import org.moothall.core.intake.PolisConversation.Statement;
import org.moothall.opinion.Choice;
import org.moothall.opinion.Moderation;
import org.moothall.opinion.Vote;

class PolisExportWriterTest {

  private static final Instant NINE = Instant.parse("2026-03-01T09:00:00.123456Z");

  private static final PolisConversation LIFT =
      new PolisConversation(
          "Shall there be a lift?",
          "",
          "Say what you think,\nand vote.",
          12,
          List.of(
              statement("roof", "ada", Moderation.REJECTED, "The \"roof\" leaks"),
              statement("lift", "bao", Moderation.ACCEPTED, "我觉得要电梯, soon"),
              statement("door", "ada", Moderation.UNMODERATED, "Paint the door")),
          List.of(
              vote("cai", "lift", Choice.AGREE, 1),
              vote("bao", "lift", Choice.AGREE, 2),
              vote("cai", "lift", Choice.DISAGREE, 3),
              vote("cai", "roof", Choice.PASS, 3)),
          Map.of("cai", 1, "bao", 0));

  @TempDir private Path folder;

  @Test
  void everyTableIsAsInAnExport() throws IOException {
    PolisExportWriter.write(folder, LIFT);

    assertThat(read("comments.csv"))
        .isEqualTo(
            """
            timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
            1772355600123,Sun Mar 01 09:00:00 UTC 2026,0,0,0,0,-1,"The ""roof"" leaks"
            1772355600123,Sun Mar 01 09:00:00 UTC 2026,1,1,2,1,1,"我觉得要电梯, soon"
            1772355600123,Sun Mar 01 09:00:00 UTC 2026,2,0,0,0,0,Paint the door
            """);
    assertThat(read("votes.csv"))
        .isEqualTo(
            """
            timestamp,datetime,comment-id,voter-id,vote
            1772355603123,Sun Mar 01 09:00:03 UTC 2026,0,2,0
            1772355602123,Sun Mar 01 09:00:02 UTC 2026,1,1,1
            1772355601123,Sun Mar 01 09:00:01 UTC 2026,1,2,1
            1772355603123,Sun Mar 01 09:00:03 UTC 2026,1,2,-1
            """);
    assertThat(read("participants-votes.csv"))
        .isEqualTo(
            """
            participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1
            1,0,1,1,1,0,,1
            2,1,0,2,0,1,0,-1
            """);
    assertThat(read("summary.csv"))
        .isEqualTo(
            """
            topic,Shall there be a lift?
            url,
            views,12
            voters,2
            voters-in-conv,2
            commenters,2
            comments,2
            groups,2
            conversation-description,"Say what you think,
            and vote."
            """);
  }

  @Test
  void idsThatAreNoNumbersAreNumberedAsTheyCome() {
    var numbers = PolisExportWriter.write(folder, LIFT);

    assertThat(numbers.statements()).isEqualTo(Map.of("roof", 0L, "lift", 1L, "door", 2L));
    assertThat(numbers.people()).isEqualTo(Map.of("ada", 0L, "bao", 1L, "cai", 2L));
  }

  /** All or none, so that no number stands for two; 007 is none, for it would come back as 7. */
  @Test
  void idsThatAreNumbersStay() {
    assertThat(numbersOf("7", "12")).isEqualTo(Map.of("7", 7L, "12", 12L));
    assertThat(numbersOf("7", "twelve")).isEqualTo(Map.of("7", 0L, "twelve", 1L));
    assertThat(numbersOf("7", "007")).isEqualTo(Map.of("7", 0L, "007", 1L));
  }

  private static Map<String, Long> numbersOf(String one, String other) {
    var statements =
        List.of(
            statement(one, "ada", Moderation.ACCEPTED, "Yes"),
            statement(other, "ada", Moderation.ACCEPTED, "No"));
    return PolisNumbers.of(new PolisConversation("", "", "", 0, statements, List.of(), Map.of()))
        .statements();
  }

  @Test
  void anEarlierExportIsReplacedAndNothingElseTouched() throws IOException {
    Files.writeString(folder.resolve("votes.csv"), "an earlier export");
    Files.writeString(folder.resolve("notes.txt"), "mine");

    PolisExportWriter.write(folder, LIFT);

    assertThat(read("votes.csv")).startsWith("timestamp,");
    assertThat(read("notes.txt")).isEqualTo("mine");
    assertThat(folder)
        .isDirectoryNotContaining(file -> file.getFileName().toString().startsWith("."));
  }

  @Test
  void theFolderIsMade() {
    PolisExportWriter.write(folder.resolve("a").resolve("b"), LIFT);

    assertThat(folder.resolve("a").resolve("b").resolve("summary.csv")).isRegularFile();
  }

  @Test
  void aFileInThePlaceOfTheFolderIsSaid() throws IOException {
    var taken = Files.writeString(folder.resolve("taken"), "a file");

    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> PolisExportWriter.write(taken, LIFT))
        .withMessageContaining(
            "the folder `%s` can't be written: there is a file in its place. Maybe choose another folder.",
            taken)
        .satisfies(e -> assertThat(e.code()).isEqualTo("MOOT-3401"));
    assertThat(taken).hasContent("a file");
  }

  /** Here a folder stands in the place of the last file. */
  @Test
  void whatCannotBeReplacedLeavesNothingUnfinishedBehind() throws IOException {
    Files.createDirectories(folder.resolve("summary.csv").resolve("full"));

    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> PolisExportWriter.write(folder, LIFT));
    assertThat(folder)
        .isDirectoryNotContaining(file -> file.getFileName().toString().startsWith("."));
  }

  @Test
  void aVoteOnNoStatementIsRefused() {
    var votes = List.of(vote("cai", "lift", Choice.AGREE, 1));

    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new PolisConversation("", "", "", 0, List.of(), votes, Map.of()))
        .withMessage("there is a vote on `lift`, which is none of the statements");
  }

  @Test
  void halfACharacterIsRefused() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> statement("lift", "ada", Moderation.ACCEPTED, "half \ud83d"));
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name), UTF_8);
  }

  private static Statement statement(String id, String author, Moderation moderation, String text) {
    return new Statement(id, author, NINE, moderation, text);
  }

  private static CastVote vote(String voter, String statement, Choice choice, int second) {
    return new CastVote(new Vote(voter, statement, choice), NINE.plusSeconds(second));
  }
}
