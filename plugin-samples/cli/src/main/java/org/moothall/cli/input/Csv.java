package org.moothall.cli.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.moothall.cli.failure.Codes;
import org.moothall.cli.failure.Failure;
import org.moothall.cli.failure.Location;

/** Reads CSV (RFC 4180) whose rows need not all have the same number of fields. */
final class Csv {
  private Csv() {}

  /** A reader for a file that is to be streamed. */
  static CsvReader.CsvReaderBuilder reader() {
    return CsvReader.builder()
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE);
  }

  /** The rows of a small file, its header included; blank lines are passed over. */
  static List<CsvRecord> rows(Path file) {
    try (var csv = reader().allowUnclosedQuote(false).ofCsvRecord(TextFile.read(file))) {
      return csv.stream().toList();
    } catch (CsvParseException e) {
      throw Failure.input(
          Location.of(TextFile.name(file)),
          Codes.BROKEN_ROW,
          "this is no CSV: %s. Maybe a quote is not closed.".formatted(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
