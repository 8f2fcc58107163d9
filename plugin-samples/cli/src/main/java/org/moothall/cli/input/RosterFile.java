package org.moothall.cli.input;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.moothall.cli.failure.Codes;
import org.moothall.cli.failure.Failure;
import org.moothall.cli.failure.Location;
import org.moothall.council.Candidate;
import org.moothall.council.Roster;

/** Reads {@code roster.csv}: everybody who could be seated, one a row. */
final class RosterFile {
  /** The file's name. */
  static final String NAME = "roster.csv";

  private RosterFile() {}

  static Roster read(Path file) {
    var rows = Csv.rows(file);
    if (rows.isEmpty()) {
      throw wrongColumns("the file is empty; a first row that names the columns is missing.");
    }
    var columns = columns(rows.getFirst());
    var lines = new HashMap<String, Long>();
    var candidates = new ArrayList<Candidate>();
    for (var record : rows.subList(1, rows.size())) {
      var row = new RosterRow(columns, record);
      var candidate = row.candidate();
      var before = lines.putIfAbsent(candidate.person(), row.line());
      if (before != null) {
        throw row.twice(candidate.person(), before);
      }
      candidates.add(candidate);
    }
    return new Roster(candidates);
  }

  private static List<String> columns(CsvRecord header) {
    var columns = header.getFields().stream().map(String::strip).toList();
    if (!columns.contains(RosterRow.PERSON)) {
      throw wrongColumns(
          "the column `%s` is missing. Maybe one of `%s` means it."
              .formatted(RosterRow.PERSON, String.join("`, `", columns)));
    }
    var seen = new HashSet<String>();
    for (var name : columns) {
      if (name.isEmpty() || !seen.add(name)) {
        throw wrongColumns("two columns are called `%s`, or one has no name.".formatted(name));
      }
    }
    return columns;
  }

  private static Failure wrongColumns(String message) {
    return Failure.input(Location.of(NAME), Codes.WRONG_COLUMNS, message);
  }
}
