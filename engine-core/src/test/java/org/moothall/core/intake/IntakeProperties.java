package org.moothall.core.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.moothall.BadInputException;
import org.moothall.Checks;
import org.moothall.Limits;
import org.moothall.opinion.Moderation;
import org.moothall.opinion.NewOpinion;
import org.moothall.opinion.RowProblem;
import org.moothall.spi.OpinionScreen.Screening;

class IntakeProperties {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Limits TIGHT = Limits.defaults().withRowLength(200).withDepth(4);
  private static final String HEADER = "voter,opinion,vote\n";

  /** Every line that is not blank is a row or a problem, whatever the bytes. */
  @Property(tries = 300)
  void noLineOfJsonLinesIsLost(@ForAll("bytes") byte[] bytes) {
    var sink = Reading.read(new JsonLinesSource(), "any.jsonl", bytes, TIGHT);

    assertThat(sink.seen()).hasSize((int) linesIn(bytes));
  }

  /** The same of CSV, as long as no quotes let a row have many lines. */
  @Property(tries = 300)
  void noLineOfCsvIsLost(@ForAll("bytes") byte[] bytes) {
    for (var i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '"' ? (byte) '\'' : bytes[i];
    }
    var sink = Reading.read(new CsvSource(), "any.csv", after(HEADER, bytes), TIGHT);

    assertThat(sink.seen()).hasSize((int) linesIn(after(HEADER, bytes)) - 1);
  }

  /** With quotes, a good row still follows whatever came before it, once a line has ended. */
  @Property(tries = 300)
  void aQuoteNeverSwallowsMoreThanTheLimit(@ForAll("bytes") byte[] bytes) {
    var good = "\n" + "\n".repeat(TIGHT.rowLength()) + "v,o,pass";
    var all = after(HEADER, after(new String(bytes, UTF_8), good.getBytes(UTF_8)));

    var sink = Reading.read(new CsvSource(), "any.csv", all, TIGHT);

    assertThat(sink.votes()).isNotEmpty();
    assertThat(sink.seen().size()).isLessThanOrEqualTo((int) linesIn(all) - 1);
  }

  /** A file that is no table at all is refused as a whole, never with another exception. */
  @Property(tries = 300)
  void anyBytesAreCsvOrBadInput(@ForAll("bytes") byte[] bytes) {
    try {
      var sink = Reading.read(new CsvSource(), "any.csv", bytes, TIGHT);
      assertThat(sink.opinions()).isEmpty();
    } catch (BadInputException e) {
      assertThat(e.code()).startsWith("MOOT-11");
    }
  }

  @Property(tries = 300)
  void problemsComeInOrderAndSayWhere(@ForAll("bytes") byte[] bytes) {
    var problems = Reading.read(new JsonLinesSource(), "any.jsonl", bytes, TIGHT).problems();

    assertThat(problems).extracting(RowProblem::line).isSorted();
    assertThat(problems).allMatch(p -> p.column() > 0 && p.code().startsWith("MOOT-11"));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenAsJsonLinesIsReadAgain(@ForAll("opinions") List<NewOpinion> opinions)
      throws JsonProcessingException {
    var lines = new StringBuilder();
    for (var opinion : opinions) {
      lines.append(JSON.writeValueAsString(fields(opinion))).append('\n');
    }

    var sink = Reading.read(new JsonLinesSource(), "any.jsonl", lines.toString());

    assertThat(sink.problems()).isEmpty();
    assertThat(sink.opinions()).isEqualTo(opinions);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenAsCsvIsReadAgain(
      @ForAll("opinions") List<NewOpinion> opinions, @ForAll("separators") char separator) {
    var sink = Reading.read(new CsvSource(), "any.csv", table(opinions, separator));

    assertThat(sink.problems()).isEmpty();
    assertThat(sink.opinions())
        .isEqualTo(opinions.stream().map(o -> with(o, lineFeeds(o.text()))).toList());
  }

  /** What a screen made of a text it takes again as it is. */
  @Property(tries = 300)
  void screeningTwiceIsScreeningOnce(@ForAll("anyText") String text) {
    var screen = new ControlScreen();
    var opinion = NewOpinion.of("o1", "p1", "chat", Instant.EPOCH, "x" + text + "\r\n");

    if (screen.screen(opinion) instanceof Screening.Take take) {
      assertThat(screen.screen(take.opinion())).isEqualTo(take);
      assertThat(take.opinion().text())
          .doesNotContain("\r")
          .isEqualTo(take.opinion().text().strip());
    }
  }

  @Provide
  Arbitrary<String> anyText() {
    return Arbitraries.strings().all().ofMaxLength(20);
  }

  @Provide
  Arbitrary<byte[]> bytes() {
    var good = "{\"voter\":\"v\",\"opinion\":\"o\",\"vote\":1}";
    var pieces =
        Arbitraries.of(
            "\n",
            "\r\n",
            "\r",
            "\uFEFF",
            "\"",
            "\"\"",
            ",",
            ";",
            " ",
            "{",
            "}",
            "[[[[[",
            "null",
            "v,o,agree",
            "v,o",
            "装",
            "\uFEFF\n",
            good,
            good + "\n",
            "\"\n",
            ",\"",
            "\\ud800",
            "x".repeat(150));
    var known = pieces.map(piece -> piece.getBytes(UTF_8));
    var any = Arbitraries.bytes().array(byte[].class).ofMaxSize(6);
    return Arbitraries.frequencyOf(Tuple.of(4, known), Tuple.of(1, any))
        .list()
        .ofMaxSize(40)
        .map(IntakeProperties::joined);
  }

  @Provide
  Arbitrary<Character> separators() {
    return Arbitraries.of(',', ';', '\t');
  }

  @Provide
  Arbitrary<List<NewOpinion>> opinions() {
    var ids = text(12).filter(IntakeProperties::isId);
    var texts = text(60).filter(text -> !text.isBlank());
    var languages = Arbitraries.of("en", "zh", "yue").optional();
    var times =
        Combinators.combine(
                Arbitraries.longs().between(-62_135_596_800L, 253_402_300_799L),
                Arbitraries.integers().between(0, 999_999_999))
            .as(Instant::ofEpochSecond);
    return Combinators.combine(
            ids,
            ids,
            ids,
            times,
            languages,
            ids.optional(),
            texts,
            Arbitraries.of(Moderation.class))
        .as(NewOpinion::new)
        .list()
        .ofMaxSize(5);
  }

  private static Arbitrary<String> text(int longest) {
    var telling =
        Arbitraries.of("\"", ",", ";", "\t", "\n", "\r", "\\", "'", " ", "\uFEFF", "装", "👪");
    var any =
        Arbitraries.integers()
            .between(1, Character.MAX_CODE_POINT)
            .filter(point -> Character.getType(point) != Character.SURROGATE)
            .map(Character::toString);
    return Arbitraries.oneOf(telling, any)
        .list()
        .ofMinSize(1)
        .ofMaxSize(longest)
        .map(list -> String.join("", list));
  }

  private static boolean isId(String text) {
    try {
      return Checks.checkId("any", text).equals(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String table(List<NewOpinion> opinions, char separator) {
    var table = new StringWriter();
    var writer = CsvWriter.builder().fieldSeparator(separator).bufferSize(0).build(table);
    writer.writeRecord("id", "author", "channel", "at", "lang", "place", "text", "moderated");
    opinions.forEach(opinion -> writer.writeRecord(fields(opinion).values()));
    return table.toString();
  }

  private static Map<String, String> fields(NewOpinion opinion) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("id", opinion.id());
    fields.put("author", opinion.author());
    fields.put("channel", opinion.channel());
    fields.put("at", opinion.at().toString());
    fields.put("lang", opinion.language().orElse(""));
    fields.put("place", opinion.place().orElse(""));
    fields.put("text", opinion.text());
    fields.put("moderated", opinion.moderation().name().toLowerCase(Locale.ROOT));
    return fields;
  }

  private static NewOpinion with(NewOpinion opinion, String text) {
    return new NewOpinion(
        opinion.id(),
        opinion.author(),
        opinion.channel(),
        opinion.at(),
        opinion.language(),
        opinion.place(),
        text,
        opinion.moderation());
  }

  private static String lineFeeds(String text) {
    return text.replaceAll("\r\n?", "\n");
  }

  private static long linesIn(byte[] bytes) {
    var text = new String(bytes, UTF_8);
    var lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1);
    return Arrays.stream(lines).filter(line -> !line.isBlank()).count();
  }

  private static byte[] after(String start, byte[] rest) {
    return joined(List.of(start.getBytes(UTF_8), rest));
  }

  private static byte[] joined(List<byte[]> pieces) {
    var all = new ByteArrayOutputStream();
    pieces.forEach(all::writeBytes);
    return all.toByteArray();
  }
}
