package org.moothall.cli.input;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Map;
import java.util.Optional;
import org.moothall.Checks;
import org.moothall.cli.failure.Codes;
import org.moothall.cli.failure.Failure;
import org.moothall.cli.failure.Location;
import org.moothall.opinion.Choice;

/** One row of a {@link Sheet}; whatever is wrong in it is told with line and field. */
final class SheetRow {
  private final String file;
  private final Map<String, Integer> index;
  private final CsvRecord csv;

  SheetRow(String file, Map<String, Integer> index, CsvRecord csv) {
    this.file = file;
    this.index = index;
    this.csv = csv;
  }

  void checkWidth(int columns) {
    int fields = csv.getFieldCount();
    if (fields != columns) {
      throw Failure.input(
          new Location(file, line(), Math.min(fields, columns)),
          Codes.BROKEN_ROW,
          "this row has %s fields, and there are %s columns. Maybe a comma or a quote is missing."
              .formatted(fields, columns));
    }
  }

  /** From 1, the header being the first. */
  long line() {
    return csv.getStartingLineNumber();
  }

  /** The field without white space at its ends; empty where the file has no such column. */
  String text(String column) {
    var at = index.get(column);
    return at == null ? "" : csv.getField(at).strip();
  }

  /** A field that holds an id. */
  String id(String column) {
    try {
      return Checks.checkId(column, text(column));
    } catch (IllegalArgumentException e) {
      throw failure(column, Codes.UNFIT_VALUE, e.getMessage() + ".");
    }
  }

  /** Milliseconds since 1970. */
  long millis(String column) {
    try {
      return Long.parseLong(text(column));
    } catch (NumberFormatException e) {
      throw failure(
          column,
          Codes.UNFIT_VALUE,
          "`%s` is no number of milliseconds since 1970.".formatted(text(column)));
    }
  }

  /** A vote; empty where the field is. */
  Optional<Choice> vote(String column) {
    return switch (text(column)) {
      case "" -> Optional.empty();
      // programs that know only one kind of number write whole ones so
      case "1", "1.0" -> Optional.of(Choice.AGREE);
      case "0", "0.0", "-0.0" -> Optional.of(Choice.PASS);
      case "-1", "-1.0" -> Optional.of(Choice.DISAGREE);
      default ->
          throw failure(
              column,
              Codes.UNFIT_VALUE,
              "`%s` is no vote; votes are 1, 0 and -1.".formatted(text(column)));
    };
  }

  Failure failure(String column, String code, String message) {
    return Failure.input(
        new Location(file, line(), index.getOrDefault(column, 0) + 1L), code, message);
  }
}
