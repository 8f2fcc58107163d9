package org.moothall.core.intake;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.Limits;
import org.moothall.core.intake.PolisConversation.CastVote;
import org.moothall.core.intake.PolisConversation.Statement;
import org.moothall.opinion.Choice;
import org.moothall.opinion.Moderation;
import org.moothall.opinion.Vote;

/**
 * Real exports, read and written again: every value of every row of every file is the same, but for
 * the time zone in {@code datetime}, the order of the rows, and hosts' own ids of people ({@code
 * xid}), which are not written. Skipped where there are none at hand.
 */
class PolisRoundTripTest {

  private static final List<String> FILES =
      List.of("comments.csv", "votes.csv", "participants-votes.csv");

  @TempDir private Path written;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brexit-consensus",
        "london-youth-policing",
        "nz-biodiversity",
        "seattle-15",
        "vtaiwan-uberx"
      })
  void anExportComesBackAsItWas(String name) throws IOException {
    var export = export(name);

    PolisExportWriter.write(written, conversation(export));

    for (var file : FILES) {
      assertThat(rows(written.resolve(file)))
          .as(file)
          .containsExactlyInAnyOrderElementsOf(rows(export.resolve(file)));
    }
    assertThat(written.resolve("summary.csv"))
        .hasSameTextualContentAs(export.resolve("summary.csv"));
    var before = Reading.read(new PolisSource(), export, Limits.defaults());
    var after = Reading.read(new PolisSource(), written, Limits.defaults());
    assertThat(after.opinions()).isEqualTo(before.opinions());
    assertThat(after.votes()).containsExactlyInAnyOrderElementsOf(before.votes());
    assertThat(after.problems()).isEmpty();
  }

  private static PolisConversation conversation(Path export) throws IOException {
    var about = summary(export.resolve("summary.csv"));
    var statements = new ArrayList<Statement>();
    for (var row : records(export.resolve("comments.csv"))) {
      statements.add(
          new Statement(
              row.getField("comment-id"),
              row.getField("author-id"),
              at(row),
              moderation(row.getField("moderated")),
              row.getField("comment-body")));
    }
    var votes = new ArrayList<CastVote>();
    for (var row : records(export.resolve("votes.csv"))) {
      var choice = Choice.of(Integer.parseInt(row.getField("vote")));
      votes.add(
          new CastVote(
              new Vote(row.getField("voter-id"), row.getField("comment-id"), choice), at(row)));
    }
    var groups = new HashMap<String, Integer>();
    for (var row : records(export.resolve("participants-votes.csv"))) {
      if (!row.getField("group-id").isEmpty()) {
        groups.put(row.getField("participant"), Integer.valueOf(row.getField("group-id")));
      }
    }
    return new PolisConversation(
        about.get("topic"),
        about.get("url"),
        about.get("conversation-description"),
        Long.parseLong(about.get("views")),
        statements,
        votes,
        groups);
  }

  private static Moderation moderation(String number) {
    return switch (number) {
      case "1" -> Moderation.ACCEPTED;
      case "0" -> Moderation.UNMODERATED;
      default -> Moderation.REJECTED;
    };
  }

  private static Instant at(NamedCsvRecord row) {
    return Instant.ofEpochMilli(Long.parseLong(row.getField("timestamp")));
  }

  private static Map<String, String> summary(Path file) throws IOException {
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
      return rows.stream().collect(toMap(row -> row.getField(0), row -> row.getField(1)));
    }
  }

  private static List<Map<String, String>> rows(Path file) throws IOException {
    var rows = new ArrayList<Map<String, String>>();
    for (var record : records(file)) {
      var row = new HashMap<>(record.getFieldsAsMap());
      row.keySet().removeAll(List.of("datetime", "xid"));
      rows.add(row);
    }
    return rows;
  }

  private static List<NamedCsvRecord> records(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      return rows.stream().toList();
    }
  }

  private static Path export(String name) {
    var data = Path.of(System.getProperty("moothall.data", "../../shared/data"));
    var export = data.resolve("polis").resolve(name);
    assumeTrue(Files.isDirectory(export), () -> "no real exports at " + data.toAbsolutePath());
    return export;
  }
}
