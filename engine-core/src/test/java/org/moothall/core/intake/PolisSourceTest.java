package org.moothall.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.BadInputException;
import org.moothall.Limits;
import org.moothall.opinion.Choice;
import org.moothall.opinion.Moderation;
import org.moothall.opinion.NewOpinion;
import org.moothall.opinion.RowProblem;
import org.moothall.opinion.Vote;
import org.moothall.spi.OpinionSource;
import org.moothall.spi.OpinionSourceContract;
import org.moothall.spi.RecordingSink;

class PolisSourceTest extends OpinionSourceContract {

  private static final String COMMENTS =
      """
      timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
      3000,some day,10,0,1,0,-1,Third
      2000,some day,11,2,1,0,0,"Second,
      in two lines"
      2000,some day,9,1,1,0,1,First
      """;

  private static final String VOTES =
      """
      timestamp,datetime,comment-id,voter-id,vote
      5000,some day,9,7,-1
      4000,some day,9,7,1
      4000,some day,10,6,0
      """;

  private static final String MATRIX =
      """
      participant,xid,group-id,n-comments,n-votes,n-agree,n-disagree,9,10
      7,,0,0,1,0,1,-1,
      6,,,0,2,1,0,1,0
      """;

  @TempDir private Path folder;

  @Override
  protected OpinionSource source() {
    return new PolisSource();
  }

  @Override
  protected Path sample(Path folder) throws IOException {
    write(folder, "comments.csv", COMMENTS);
    write(folder, "votes.csv", VOTES + "4000,some day,9,8,2\n");
    return folder;
  }

  @Test
  void commentsComeInOrderOfTimeAndThenOfId() throws IOException {
    write(folder, "comments.csv", COMMENTS);
    write(folder, "votes.csv", VOTES);

    var sink = read();
    assertThat(sink.opinions())
        .containsExactly(
            opinion("9", "1", 2, "First", Moderation.ACCEPTED),
            opinion("11", "2", 2, "Second,\nin two lines", Moderation.UNMODERATED),
            opinion("10", "0", 3, "Third", Moderation.REJECTED));
    assertThat(sink.seen().stream().limit(3))
        .extracting(RecordingSink.Seen::line)
        .containsExactly(5L, 3L, 2L);
  }

  @Test
  void votesComeInOrderOfTimeAndThenOfTheFile() throws IOException {
    write(folder, "comments.csv", COMMENTS);
    write(folder, "votes.csv", VOTES);

    assertThat(read().votes())
        .containsExactly(
            new Vote("7", "9", Choice.AGREE),
            new Vote("6", "10", Choice.PASS),
            new Vote("7", "9", Choice.DISAGREE));
  }

  @Test
  void withoutTheVotesTheMatrixIsRead() throws IOException {
    write(folder, "comments.csv", COMMENTS);
    write(folder, "participants-votes.csv", MATRIX);

    assertThat(source().reads(folder)).isTrue();
    assertThat(read().votes())
        .containsExactly(
            new Vote("7", "9", Choice.DISAGREE),
            new Vote("6", "9", Choice.AGREE),
            new Vote("6", "10", Choice.PASS));
  }

  @Test
  void aCellThatIsNoVoteCostsItsRow() throws IOException {
    write(folder, "comments.csv", COMMENTS);
    write(folder, "participants-votes.csv", MATRIX + "5,,,0,2,1,0,1,5\n");

    var sink = read();
    assertThat(sink.votes()).hasSize(3);
    assertThat(sink.problems())
        .singleElement()
        .extracting(RowProblem::toString)
        .asString()
        .startsWith("participants-votes.csv:4:9 MOOT-1106 `10` is `agree`");
  }

  @Test
  void aCommentWithoutATextOrWithAnIdThatIsNoNumber() throws IOException {
    write(folder, "comments.csv", COMMENTS + "1,,12,0,0,0,1,\n1,,x,0,0,0,1,Text\n");
    write(folder, "votes.csv", VOTES);

    assertThat(read().problems())
        .extracting(RowProblem::toString)
        .containsExactly(
            "comments.csv:6:8 MOOT-1104 the value of `comment-body` is missing",
            "comments.csv:7:3 MOOT-1106 `comment-id` is a whole number, 0 or more, but was `x`");
  }

  @Test
  void commentsAloneAreNoExport() throws IOException {
    write(folder, "comments.csv", COMMENTS);

    assertThat(source().reads(folder)).isFalse();
  }

  @Test
  void columnsThatAreNotThoseOfAnExport() throws IOException {
    write(folder, "comments.csv", COMMENTS.replace("comment-body", "coment-body"));
    write(folder, "votes.csv", VOTES);

    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(this::read)
        .withMessage(
            "comments.csv: `comment-body` missing from the columns of a Polis export."
                + " Maybe `coment-body` means `comment-body`.")
        .returns("MOOT-1109", BadInputException::code);
  }

  @Test
  void aColumnOfTheMatrixThatIsNoComment() throws IOException {
    write(folder, "comments.csv", COMMENTS);
    write(folder, "participants-votes.csv", MATRIX.replace("n-agree", "n-agrees"));

    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(this::read)
        .withMessage(
            "participants-votes.csv: the column `n-agrees` is no comment's number."
                + " Maybe `n-agree` was meant.");
  }

  private static NewOpinion opinion(
      String id, String author, long second, String text, Moderation moderation) {
    return new NewOpinion(
        id,
        author,
        "polis",
        Instant.ofEpochSecond(second),
        Optional.empty(),
        Optional.empty(),
        text,
        moderation);
  }

  private RecordingSink read() throws IOException {
    return Reading.read(source(), folder, Limits.defaults());
  }

  private static void write(Path folder, String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
