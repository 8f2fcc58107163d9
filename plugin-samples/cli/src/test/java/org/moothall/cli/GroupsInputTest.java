package org.moothall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with an export or pairs is said clearly, and nothing is written. */
class GroupsInputTest {
  @TempDir private Path parent;

  private SmallExport export;
  private Path out;

  @BeforeEach
  void export() throws IOException {
    export = SmallExport.in(parent);
    out = parent.resolve("out.csv");
  }

  private void refused(String... words) {
    refused(Cli.run("groups", "--polis", export.folder(), "--out", out), 3, words);
  }

  private void refused(Cli cli, int exit, String... words) {
    assertThat(cli.err()).contains(words).doesNotContain("\tat ", "MOOT-1899");
    assertThat(cli.exit()).isEqualTo(exit);
    assertThat(cli.out()).isEmpty();
    assertThat(out).doesNotExist();
  }

  @Test
  void noFolder() {
    refused(
        Cli.run("groups", "--polis", parent.resolve("gone"), "--out", out),
        3,
        "MOOT-1810 `",
        "gone` is no Polis export: there is no such folder.");
  }

  @Test
  void noComments() throws IOException {
    export.delete("comments.csv");

    refused("MOOT-1810", "there is no `comments.csv` in it");
  }

  @Test
  void noVotes() throws IOException {
    export.delete("participants-votes.csv");

    refused("MOOT-1810", "neither a `votes.csv` nor a `participants-votes.csv`");
  }

  @Test
  void noVoteInTheMatrix() throws IOException {
    export.write("participants-votes.csv", "participant,0,1\na,1,2\n");

    refused("participants-votes.csv:2:3 MOOT-1804 `2` is no vote; votes are 1, 0 and -1.");
  }

  @Test
  void noVoteInTheList() throws IOException {
    export.write("votes.csv", "timestamp,comment-id,voter-id,vote\n5,0,a,1\n6,0,b,yes\n");

    refused("votes.csv:3:4 MOOT-1804 `yes` is no vote");
  }

  @Test
  void aMissingVoteInTheList() throws IOException {
    export.write("votes.csv", "timestamp,comment-id,voter-id,vote\n5,0,a,\n");

    refused("votes.csv:2:4 MOOT-1804 the vote is missing");
  }

  @Test
  void noTime() throws IOException {
    export.write("votes.csv", "timestamp,comment-id,voter-id,vote\nnoon,0,a,1\n");

    refused("votes.csv:2:1 MOOT-1804 `noon` is no number of milliseconds");
  }

  @Test
  void aVoteOnNoComment() throws IOException {
    export.write("votes.csv", "timestamp,comment-id,voter-id,vote\n5,77,a,1\n");

    refused("votes.csv:2:2 MOOT-1820 there is no comment `77` in comments.csv.");
  }

  @Test
  void aColumnOfNoComment() throws IOException {
    export.write("participants-votes.csv", "participant,0,77\na,1,\n");

    refused("participants-votes.csv:1:3 MOOT-1805 there is no comment `77` in comments.csv.");
  }

  @Test
  void aColumnTwice() throws IOException {
    export.write("participants-votes.csv", "participant,0,1,0\na,1,1,1\n");

    refused("participants-votes.csv:1:4 MOOT-1805 there is another column `0`.");
  }

  @Test
  void aMissingColumn() throws IOException {
    export.write("participants-votes.csv", "participants,0,1\na,1,1\n");

    refused(
        "participants-votes.csv:1:1 MOOT-1805 the column `participant` is missing. Maybe"
            + " `participants` was meant.");
  }

  @Test
  void anEmptyFile() throws IOException {
    export.write("participants-votes.csv", "");

    refused("participants-votes.csv:1:1 MOOT-1805 the file is empty");
  }

  @Test
  void aPersonTwice() throws IOException {
    export.write("participants-votes.csv", "participant,0\na,1\na,0\n");

    refused("participants-votes.csv:3:1 MOOT-1807 there is another row of `a`.");
  }

  @Test
  void aCommentTwice() throws IOException {
    export.write("comments.csv", SmallExport.comments() + "1,0,0,1,Again\n");

    refused("comments.csv:10:2 MOOT-1807 there is another comment `0`.");
  }

  @Test
  void noModeration() throws IOException {
    export.write("comments.csv", "comment-id,moderated\n0,yes\n");

    refused("comments.csv:2:2 MOOT-1804 `yes` is no moderation; it is 1, 0 or -1.");
  }

  @Test
  void neitherMetaNorNot() throws IOException {
    export.write("comments.csv", "comment-id,is-meta\n0,maybe\n");

    refused("comments.csv:2:2 MOOT-1804 `maybe` is neither true nor false.");
  }

  @Test
  void aRowThatIsTooShort() throws IOException {
    export.write("participants-votes.csv", "participant,0,1\na,1\n");

    refused("participants-votes.csv:2:2 MOOT-1806 this row has 2 fields, and there are 3 columns.");
  }

  @Test
  void anOpenQuote() throws IOException {
    export.write("comments.csv", "comment-id,comment-body\n0,\"open\n");

    refused("comments.csv:1:1 MOOT-1806 this is no CSV");
  }

  @Test
  void noId() throws IOException {
    export.write("participants-votes.csv", "participant,0\n,1\n");

    refused("participants-votes.csv:2:1 MOOT-1804");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "27", "-1"})
  void tooManyGroupsOrTooFew(String count) {
    refused(
        Cli.run("groups", "--polis", export.folder(), "--k", count, "--out", out),
        2,
        "MOOT-1817",
        "1 to 26, but was `" + count + "`");
  }

  @Test
  void anUnknownMode() {
    refused(
        Cli.run("groups", "--polis", export.folder(), "--mode", "best", "--out", out),
        2,
        "MOOT-1817",
        "--mode");
  }

  @Test
  void aFileForFiguresWithoutJson() {
    refused(
        Cli.run("groups", "--polis", export.folder(), "stats.json", "--out", out),
        2,
        "MOOT-1817 `stats.json` is given without `--json`.");
  }

  @Test
  void noPlaceToWriteTo() {
    out = parent.resolve("gone").resolve("out.csv");

    var cli = Cli.run("groups", "--polis", export.folder(), "--out", out);

    refused(cli, 6, "MOOT-1813", "can't be written");
  }

  private void pairsRefused(String pairs, String... words) throws IOException {
    var file = Files.writeString(parent.resolve("pairs.csv"), pairs);
    refused(
        Cli.run("groups", "--polis", export.folder(), "--predict", file, "--out", out), 3, words);
  }

  @Test
  void anUnknownPerson() throws IOException {
    pairsRefused(
        "participant,comment-id\n0,0\n99,0\n",
        "pairs.csv:3:1 MOOT-1820 there is no participant `99` in the export.");
  }

  @Test
  void anUnknownComment() throws IOException {
    pairsRefused(
        "participant,comment-id\n0,99\n",
        "pairs.csv:2:2 MOOT-1820 there is no comment `99` in the export.");
  }

  @Test
  void pairsWithoutTheirColumns() throws IOException {
    pairsRefused(
        "person,comment-id\n0,0\n", "pairs.csv:1:1 MOOT-1805 the column `participant` is missing.");
  }

  @Test
  void noPairs() {
    refused(
        Cli.run(
            "groups",
            "--polis",
            export.folder(),
            "--predict",
            parent.resolve("gone.csv"),
            "--out",
            out),
        6,
        "MOOT-1814",
        "gone.csv` can't be read");
  }
}
