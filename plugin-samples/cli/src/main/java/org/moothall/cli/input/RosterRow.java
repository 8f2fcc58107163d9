package org.moothall.cli.input;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.moothall.cli.failure.Codes;
import org.moothall.cli.failure.Failure;
import org.moothall.cli.failure.Location;
import org.moothall.council.Candidate;

/**
 * One row of the roster. A column without a meaning of its own makes a trait {@code column=value}
 * wherever it has a value.
 */
final class RosterRow {
  static final String PERSON = "person";

  private static final String NAME = "name";
  private static final String OFFICES = "offices";
  private static final String CATEGORIES = "categories";
  private static final String TERMS = "terms_served";
  private static final String INTEREST = "interest";
  private static final Set<String> SPECIAL =
      Set.of(PERSON, NAME, OFFICES, CATEGORIES, TERMS, INTEREST);

  private final List<String> columns;
  private final CsvRecord record;

  RosterRow(List<String> columns, CsvRecord record) {
    this.columns = columns;
    this.record = record;
  }

  /** The line the row begins on. */
  long line() {
    return record.getStartingLineNumber();
  }

  Candidate candidate() {
    int fields = record.getFieldCount();
    if (fields != columns.size()) {
      throw Failure.input(
          at(Math.min(fields, columns.size())),
          Codes.BROKEN_ROW,
          "the row has %s fields, but the header has %s. Maybe a comma is missing or one too many."
              .formatted(fields, columns.size()));
    }
    try {
      return new Candidate(
          field(PERSON), field(NAME), parts(field(OFFICES)), traits(), terms(), interest());
    } catch (IllegalArgumentException e) {
      throw Failure.input(at(0), Codes.UNFIT_VALUE, e.getMessage() + ".");
    }
  }

  /** That somebody stands in this row and in an earlier one. */
  Failure twice(String person, long before) {
    return Failure.input(
        at(columns.indexOf(PERSON)),
        Codes.TWICE,
        "`%s` is on the roster twice, first in line %s. Maybe one of the two is somebody else."
            .formatted(person, before));
  }

  private Set<String> traits() {
    var traits = new TreeSet<String>();
    for (var column : columns) {
      if (!SPECIAL.contains(column) && !field(column).isEmpty()) {
        traits.add(column + "=" + field(column));
      }
    }
    parts(field(CATEGORIES)).forEach(category -> traits.add("category=" + category));
    return traits;
  }

  private long terms() {
    var text = field(TERMS);
    if (!text.matches("[0-9]{0,9}")) {
      throw unfit(TERMS, "`%s` is no number of terms.".formatted(text));
    }
    return text.isEmpty() ? 0 : Long.parseLong(text);
  }

  private boolean interest() {
    return switch (field(INTEREST)) {
      case "yes" -> true;
      case "no", "" -> false;
      case String other ->
          throw unfit(INTEREST, "`%s` is neither `yes` nor `no`.".formatted(other));
    };
  }

  private String field(String column) {
    int index = columns.indexOf(column);
    return index < 0 ? "" : record.getField(index).strip();
  }

  private static Set<String> parts(String field) {
    var parts = new TreeSet<String>();
    for (var part : field.split(";", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  private Failure unfit(String column, String message) {
    return Failure.input(at(columns.indexOf(column)), Codes.UNFIT_VALUE, message);
  }

  private Location at(int index) {
    return new Location(RosterFile.NAME, line(), index + 1L);
  }
}
