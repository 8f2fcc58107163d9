package org.moothall.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.Limits;
import org.moothall.opinion.Choice;
import org.moothall.opinion.Moderation;
import org.moothall.opinion.NewOpinion;
import org.moothall.opinion.RowProblem;
import org.moothall.opinion.Vote;
import org.moothall.spi.OpinionSource;
import org.moothall.spi.OpinionSourceContract;
import org.moothall.spi.RecordingSink;

class JsonLinesSourceTest extends OpinionSourceContract {

  private static final String OPINION =
      """
      {"id":"w1","author":"r7","at":"2026-03-02T12:00:00+08:00","text":"装吧。"}
      """
          .strip();

  @Override
  protected OpinionSource source() {
    return new JsonLinesSource();
  }

  @Override
  protected Path sample(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve("chat.jsonl"),
        """
        {"id":"w1","author":"r7","at":"2026-03-02T12:00:00+08:00","text":"Yes, a lift."}
        {"id":"w2","author":"r8","at":"2026-03-02T13:00:00+08:00",
        {"id":"w3","author":"r8","at":"2026-03-02T13:00:00+08:00","text":"No lift."}
        {"voter":"r8","opinion":"w1","vote":"disagree"}
        """);
  }

  @Test
  void anOpinionWithEverything() {
    var sink =
        read(
            """
            {"id":"w1","author":"r7","channel":"paper","at":"2026-03-02T12:00:00+08:00",\
            "lang":"zh-CN","place":"building-4","text":"装吧。\\n谢谢","moderated":"accepted"}
            """);

    assertThat(sink.opinions())
        .containsExactly(
            new NewOpinion(
                "w1",
                "r7",
                "paper",
                Instant.parse("2026-03-02T04:00:00Z"),
                Optional.of("zh"),
                Optional.of("building-4"),
                "装吧。\n谢谢",
                Moderation.ACCEPTED));
    assertThat(sink.problems()).isEmpty();
  }

  @Test
  void anOpinionWithTheLeastComesThroughTheFilesChannel() {
    assertThat(read(OPINION).opinions())
        .containsExactly(
            NewOpinion.of("w1", "r7", "chat", Instant.parse("2026-03-02T04:00:00Z"), "装吧。"));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"agree\"', AGREE",
    "1, AGREE",
    "'\"1\"', AGREE",
    "'\"disagree\"', DISAGREE",
    "-1, DISAGREE",
    "'\"pass\"', PASS",
    "0, PASS"
  })
  void aVoteIsAWordOrANumber(String vote, Choice choice) {
    var sink = read("{\"voter\":\"r8\",\"opinion\":\"w1\",\"vote\":" + vote + "}");

    assertThat(sink.votes()).containsExactly(new Vote("r8", "w1", choice));
  }

  @Test
  void aByteOrderMarkWindowsLineBreaksAndBlankLinesAreFine() {
    assertThat(read("\uFEFF" + OPINION + "\r\n\r\n  \r\n" + OPINION).seen())
        .extracting(RecordingSink.Seen::line)
        .containsExactly(1L, 4L);
  }

  @Test
  void theHostsOwnFieldsArePassedOver() {
    var sink = read(OPINION.replace("{", "{\"x-phone\":{\"numbers\":[1,2]},"));

    assertThat(sink.opinions()).hasSize(1);
  }

  @Test
  void aMisspeltFieldIsNotLostWithoutAWord() {
    assertThat(problem(OPINION.replace("{", "{\"palce\":\"b4\",")))
        .isEqualTo(
            "chat.jsonl:1:10 MOOT-1107 no field is called `palce`. Maybe `place` was meant.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'id':'a'                         | 1:10 MOOT-1101 broken JSON",
        "{'id':'a','id':'b'}               | 1:15 MOOT-1101 broken JSON: Duplicate field 'id'",
        "[1]                               | 1:1 MOOT-1101 the line is no JSON object",
        "{} {}                             | 1:4 MOOT-1101 something follows the JSON object",
        "{'id':'a','author':'b'}           | 1:1 MOOT-1104 the value of `at` is missing",
        "{'voter':'a','vote':'agree'}      | 1:1 MOOT-1104 the value of `opinion` is missing",
        "{'voter':'','opinion':'b'}        | 1:10 MOOT-1104 the value of `voter` is missing",
        "{'voter':7,'opinion':'b'}         | 1:10 MOOT-1106 the value of `voter` is no string",
        "{'voter':'a ','opinion':'b'}      | 1:10 MOOT-1106 the voter id `a ` has control",
        "{'voter':'\\ud800','opinion':'b'} | 1:10 MOOT-1106 `voter` holds half a character",
        "{'voter':'a','opinion':'b','vote':'agre'}"
            + " | 1:35 MOOT-1106 `vote` is `agree`, `disagree`, `pass`, 1, -1 or 0, but was"
            + " `agre`. Maybe `agree` was meant.",
        "{'voter':'a','opinion':'b','vote':1,'at':'2026-03-01T08:00'}"
            + " | 1:42 MOOT-1106 `at` is a time such as `2026-03-01T08:00:00+08:00`, but was"
            + " `2026-03-01T08:00`. Maybe an offset such as `+08:00` or `Z` is missing.",
      })
  void aBadRowIsToldByCodeAndColumn(String row, String problem) {
    assertThat(problem(row.replace('\'', '"'))).startsWith("chat.jsonl:" + problem);
  }

  @Test
  void aByteThatIsNoUtf8IsToldByLineAndColumn() {
    var bytes = (OPINION + "\n" + OPINION).getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 3] = 'A'; // the last byte of the full stop

    var sink = Reading.read(source(), "chat.jsonl", bytes, Limits.defaults());

    assertThat(sink.opinions()).hasSize(1);
    assertThat(sink.problems())
        .singleElement()
        .hasToString(
            "chat.jsonl:2:69 MOOT-1102 the byte `0xE3` is no UTF-8."
                + " Maybe the file has another encoding, such as GB18030; save it as UTF-8.");
  }

  @Test
  void nestingHasALimit() {
    var limits = Limits.defaults().withDepth(3);
    var deep = OPINION.replace("{", "{\"x-a\":[[[1]]],");
    var flat = OPINION.replace("{", "{\"x-a\":[[1]],");

    assertThat(Reading.read(source(), "chat.jsonl", flat + "\n" + deep, limits).problems())
        .singleElement()
        .hasToString(
            "chat.jsonl:2:11 MOOT-1103 the JSON is nested deeper than the limit `depth` of 3");
  }

  @Test
  void linesAndTextsHaveALimit() {
    var limits = Limits.defaults().withRowLength(100).withTextLength(5);
    var longText = OPINION.replace("装吧。", "装吧装吧装吧");
    var longLine = OPINION.replace("装吧。", "装".repeat(100));

    var sink =
        Reading.read(source(), "a.jsonl", longText + "\n" + longLine + "\n" + OPINION, limits);

    assertThat(sink.problems())
        .extracting(RowProblem::toString)
        .containsExactly(
            "a.jsonl:1:66 MOOT-1103 `text` has 6 characters, more than the limit `textLength` of 5",
            "a.jsonl:2:1 MOOT-1103 the line is longer than the limit `rowLength` of 100");
    assertThat(sink.opinions()).hasSize(1);
  }

  private RecordingSink read(String content) {
    return Reading.read(source(), "chat.jsonl", content);
  }

  private String problem(String row) {
    return read(row).problems().getFirst().toString();
  }
}
