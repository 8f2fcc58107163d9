package org.moothall.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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

class CsvSourceTest extends OpinionSourceContract {

  private static final String VOTES =
      """
      at,voter,opinion,vote
      2026-03-02T12:00:00Z,r1,h1,agree
      2026-03-02T12:00:01Z,r2,h1,-1
      """;

  @Override
  protected OpinionSource source() {
    return new CsvSource();
  }

  @Override
  protected Path sample(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve("votes.csv"), VOTES + "now,r3,h1,agree\n" + ",r3,h1,pass\n");
  }

  @Test
  void opinionsInAnyOrderOfColumns() {
    var sink =
        read(
            "hotline.csv",
            """
            text,id,at,author,lang,place,moderated
            "Before June,
            no ""drilling"".",h1,2026-03-02T12:00:00+08:00,r1,en,b4,1
            好,h2,2026-03-02T13:00:00+08:00,r2,,,
            """);

    assertThat(sink.problems()).isEmpty();
    assertThat(sink.opinions())
        .containsExactly(
            new NewOpinion(
                "h1",
                "r1",
                "hotline",
                Instant.parse("2026-03-02T04:00:00Z"),
                Optional.of("en"),
                Optional.of("b4"),
                "Before June,\nno \"drilling\".",
                Moderation.ACCEPTED),
            NewOpinion.of("h2", "r2", "hotline", Instant.parse("2026-03-02T05:00:00Z"), "好"));
    assertThat(sink.seen()).extracting(RecordingSink.Seen::line).containsExactly(2L, 4L);
  }

  @Test
  void votes() {
    assertThat(read("votes.csv", VOTES).votes())
        .containsExactly(new Vote("r1", "h1", Choice.AGREE), new Vote("r2", "h1", Choice.DISAGREE));
  }

  @Test
  void semicolonsTabsQuotedHeadersAndByteOrderMarksAreSeenInTheHeader() {
    var semicolons = "\uFEFF\"voter\";\"opinion\";vote\r\nr1;h1;pass\r\n";

    assertThat(read("votes.csv", semicolons).votes())
        .isEqualTo(read("votes.tsv", semicolons.replace(';', '\t')).votes())
        .containsExactly(new Vote("r1", "h1", Choice.PASS));
  }

  @Test
  void aRowWithAFieldTooFewOrTooMany() {
    assertThat(problems("voter,opinion,vote\nr1,h1\nr2,h1,agree\nr3,h1,agree,really\n"))
        .containsExactly(
            "votes.csv:2:3 MOOT-1108 the header has 3 fields, the row 2",
            "votes.csv:4:4 MOOT-1108 the header has 3 fields, the row 4");
  }

  @Test
  void aForgottenQuoteCostsOneRowOnly() {
    assertThat(problems("voter,opinion,vote\nr1,\"h1,agree\nr2,h1,agree\nr3,h1\n"))
        .containsExactly(
            "votes.csv:2:2 MOOT-1108 the quoted field does not end before the file or the limit"
                + " `rowLength` of 1000000 does. Maybe a `\"` is missing.",
            "votes.csv:4:3 MOOT-1108 the header has 3 fields, the row 2");
  }

  @Test
  void whatFollowsAClosingQuote() {
    assertThat(problems("voter,opinion,vote\nr1,\"h\"1,agree\n"))
        .containsExactly(
            "votes.csv:2:1 MOOT-1108 after a closing `\"` comes a separator or the end of the line");
  }

  @Test
  void aValueThatDoesNotFit() {
    assertThat(problems("voter,opinion,vote\nr1,h1,yes\nr1,,agree\n"))
        .containsExactly(
            "votes.csv:2:3 MOOT-1106 `vote` is `agree`, `disagree`, `pass`, 1, -1 or 0, but was `yes`",
            "votes.csv:3:2 MOOT-1104 the value of `opinion` is missing");
  }

  @Test
  void anotherEncodingIsGuessed() {
    var bytes =
        "id,author,at,text\nh1,r1,2026-03-02T12:00:00Z,装吧\n".getBytes(Charset.forName("GB18030"));

    assertThat(Reading.read(source(), "a.csv", bytes, Limits.defaults()).problems())
        .extracting(RowProblem::toString)
        .containsExactly(
            "a.csv:2:4 MOOT-1102 the byte `0xB0` is no UTF-8."
                + " Maybe the file has another encoding, such as GB18030; save it as UTF-8.");
  }

  @Test
  void aLineTooLong() {
    var limits = Limits.defaults().withRowLength(20);
    var content = "voter,opinion,vote\n" + "r".repeat(30) + ",h1,agree\nr2,h1,agree\n";

    var sink = Reading.read(source(), "votes.csv", content, limits);

    assertThat(sink.votes()).hasSize(1);
    assertThat(sink.problems())
        .singleElement()
        .hasToString("votes.csv:2:1 MOOT-1103 the line is longer than the limit `rowLength` of 20");
  }

  @Test
  void anotherTableIsNoTableOfOpinionsOrVotes() {
    assertRefused(
        "person,name,office\n",
        "MOOT-1109",
        "votes.csv: the columns are neither those of opinions (`id`, `author`, `at`, `text` missing)"
            + " nor those of votes (`voter`, `opinion`, `vote` missing)");
    assertRefused(
        "id,autor,at,text\n",
        "MOOT-1109",
        "votes.csv: the columns are neither those of opinions (`author` missing)"
            + " nor those of votes (`voter`, `opinion`, `vote` missing)."
            + " Maybe `autor` means `author`.");
  }

  @Test
  void aMisspeltColumnIsNotLostWithoutAWord() {
    assertRefused(
        "id,author,at,text,chanel\n",
        "MOOT-1107",
        "votes.csv: no column is called `chanel`. Maybe `channel` was meant.");
    assertThat(read("votes.csv", "voter,opinion,vote,x-ip\nr1,h1,agree,::1\n").votes()).hasSize(1);
  }

  @Test
  void aHeaderThatIsNone() {
    assertRefused(
        "\n\n",
        "MOOT-1109",
        "votes.csv: the file is empty; a first row that names the columns is missing");
    assertRefused(
        "voter,opinion,vote,vote\n", "MOOT-1109", "votes.csv: two columns are called `vote`");
  }

  private void assertRefused(String content, String code, String message) {
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> read("votes.csv", content))
        .withMessage(message)
        .returns(code, BadInputException::code);
  }

  private RecordingSink read(String name, String content) {
    return Reading.read(source(), name, content);
  }

  private Iterable<String> problems(String content) {
    return read("votes.csv", content).problems().stream().map(RowProblem::toString).toList();
  }
}
