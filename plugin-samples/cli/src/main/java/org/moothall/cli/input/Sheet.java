package org.moothall.cli.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.moothall.cli.failure.Codes;
import org.moothall.cli.failure.Failure;
import org.moothall.cli.failure.Location;

/** A CSV file whose first row names its columns, each once; every row has a field for each. */
final class Sheet implements AutoCloseable {
  /** Of more columns than this a message names only the first ones. */
  private static final int NAMED = 12;

  private final String file;
  private final CsvReader<CsvRecord> csv;
  private final Iterator<CsvRecord> records;
  private final List<String> columns;
  private final Map<String, Integer> index = new HashMap<>();

  private Sheet(String file, CsvReader<CsvRecord> csv) {
    this.file = file;
    this.csv = csv;
    this.records = csv.iterator();
    this.columns = header();
    for (int i = 0; i < columns.size(); i++) {
      add(columns.get(i), i);
    }
  }

  /** Opens a file that must have these columns, in whatever order. */
  static Sheet open(Path path, String... needed) {
    var csv = Csv.reader().allowUnclosedQuote(false).ofCsvRecord(TextFile.read(path));
    var sheet = new Sheet(TextFile.name(path), csv);
    for (var column : needed) {
      if (!sheet.has(column)) {
        throw sheet.wrongColumns(
            1,
            "the column `%s` is missing.%s"
                .formatted(
                    column, Nearest.maybe(column, sheet.columns.stream().limit(NAMED).toList())));
      }
    }
    return sheet;
  }

  List<String> columns() {
    return columns;
  }

  boolean has(String column) {
    return index.containsKey(column);
  }

  /** Hands over all rows below the header, once. */
  void forEach(Consumer<SheetRow> reader) {
    while (more()) {
      var row = new SheetRow(file, index, next());
      row.checkWidth(columns.size());
      reader.accept(row);
    }
  }

  /** What is wrong with a column, from 1. */
  Failure wrongColumns(int column, String message) {
    return Failure.input(new Location(file, 1, column), Codes.WRONG_COLUMNS, message);
  }

  private List<String> header() {
    if (!more()) {
      throw wrongColumns(1, "the file is empty; a first row that names the columns is missing.");
    }
    return next().getFields().stream().map(String::strip).toList();
  }

  private void add(String name, int at) {
    if (name.isEmpty()) {
      throw wrongColumns(at + 1, "this column has no name.");
    }
    if (index.putIfAbsent(name, at) != null) {
      throw wrongColumns(at + 1, "there is another column `%s`.".formatted(name));
    }
  }

  private boolean more() {
    try {
      return records.hasNext();
    } catch (CsvParseException e) {
      throw broken(e);
    }
  }

  private CsvRecord next() {
    try {
      return records.next();
    } catch (CsvParseException e) {
      throw broken(e);
    }
  }

  private Failure broken(CsvParseException e) {
    return Failure.input(
        Location.of(file),
        Codes.BROKEN_ROW,
        "this is no CSV: %s. Maybe a quote is not closed.".formatted(e.getMessage()));
  }

  @Override
  public void close() {
    try {
      csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
