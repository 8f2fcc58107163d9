package org.moothall.cli.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.moothall.cli.failure.Codes;
import org.moothall.cli.failure.Failure;
import org.moothall.cli.failure.Reasons;

/**
 * Looks through a file of opinions or votes for its times alone. It finds no fault with anything:
 * the engine reads the file again, and reports its bad rows.
 */
final class IntakeScan {
  private static final List<String> POLIS = List.of("comments.csv", "votes.csv");
  private static final List<String> TIME_COLUMNS = List.of("at", "timestamp");
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
  private static final JsonFactory JSON = new JsonFactory();

  private final Times times = new Times();
  private boolean votes;
  private boolean opinions;

  private IntakeScan() {}

  /** Whether a folder looks like a Polis export. */
  static boolean isPolis(Path folder) {
    return Files.isRegularFile(folder.resolve(POLIS.getFirst()));
  }

  /** Looks through a file of JSON Lines or CSV. */
  static Intake file(Path file) {
    var scan = new IntakeScan();
    try {
      scan.look(file);
    } catch (IOException e) {
      throw Failure.storage(
          Codes.NOT_READABLE,
          "`%s` can't be read: %s. Maybe its permissions do not allow it."
              .formatted(TextFile.name(file), Reasons.of(e)),
          e);
    }
    return new Intake(file, scan.votes && !scan.opinions, scan.times.first(), scan.times.latest());
  }

  /** Looks through the folder of a Polis export. */
  static Intake polis(Path folder) {
    var whole =
        POLIS.stream()
            .map(folder::resolve)
            .filter(Files::isRegularFile)
            .map(IntakeScan::file)
            .reduce(Intake::and)
            .orElseThrow();
    return new Intake(folder, false, whole.first(), whole.latest());
  }

  /** Whether a file's name is one of those the engine reads opinions from. */
  static boolean looksRight(Path file) {
    var name = TextFile.name(file).toLowerCase(Locale.ROOT);
    return Stream.of(".jsonl", ".ndjson", ".csv", ".tsv").anyMatch(name::endsWith);
  }

  private void look(Path file) throws IOException {
    var name = TextFile.name(file).toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv") || name.endsWith(".tsv")) {
      table(file);
    } else {
      lines(file);
    }
  }

  private void table(Path file) throws IOException {
    try (var csv = reader(file)) {
      var rows = csv.iterator();
      if (!rows.hasNext()) {
        return;
      }
      var columns = rows.next().getFields().stream().map(String::strip).toList();
      votes = columns.contains("voter") || columns.contains("voter-id");
      opinions = !votes;
      int time = TIME_COLUMNS.stream().mapToInt(columns::indexOf).max().orElse(-1);
      while (time >= 0 && rows.hasNext()) {
        var row = rows.next();
        if (row.getFieldCount() > time) {
          times.see(row.getField(time));
        }
      }
    } catch (CsvParseException e) {
      // the engine will say where
    }
  }

  private static CsvReader<CsvRecord> reader(Path file) throws IOException {
    return Csv.reader().detectBomHeader(true).fieldSeparator(separator(file)).ofCsvRecord(file);
  }

  /** Whichever of comma, semicolon and tab the first line has the most of. */
  private static char separator(Path file) throws IOException {
    try (var lines = open(file)) {
      var header = Objects.requireNonNullElse(lines.readLine(), "");
      return SEPARATORS.stream().max(Comparator.comparingLong(c -> count(header, c))).orElseThrow();
    }
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private static BufferedReader open(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
  }

  private void lines(Path file) throws IOException {
    try (var lines = open(file)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        line(line);
      }
    }
  }

  private void line(String line) {
    try (var parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        var name = parser.currentName();
        votes |= name.equals("voter");
        opinions |= name.equals("author");
        if (parser.nextToken() == JsonToken.VALUE_STRING && name.equals("at")) {
          times.see(parser.getText());
        }
        parser.skipChildren();
      }
    } catch (IOException e) {
      // the engine will say where
    }
  }
}
