package org.moothall.core.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moothall.BadInputException;
import org.moothall.Limits;
import org.moothall.opinion.RowProblem;
import org.moothall.spi.OpinionSource.Sink;

/** A CSV file whose first record names the columns. */
final class CsvTable implements Closeable {

  /** What is done with each row. */
  interface Action {
    void take(CsvRow row) throws BadRow;
  }

  private static final String SEPARATORS = ",;\t";

  private final String file;
  private final Lines lines;
  private final Sink sink;
  private final CsvRecords records;
  private final Map<String, Integer> columns;

  /**
   * Opens a file and reads its header, which also tells the separator: whichever of comma,
   * semicolon and tab it has the most of.
   *
   * @throws BadInputException if there is no header
   */
  CsvTable(Path path, Limits limits, Sink sink) throws IOException {
    this.file = Names.of(path);
    this.sink = sink;
    this.lines = Lines.open(path, limits.rowLength(), sink);
    try {
      var first = firstLine();
      this.records = new CsvRecords(lines, limits.rowLength(), separator(first.text()));
      records.putBack(first);
      this.columns = header();
    } catch (IOException | RuntimeException e) {
      lines.close();
      throw e;
    }
  }

  /** The file's name. */
  String file() {
    return file;
  }

  /** The names of the columns, in their order. */
  Collection<String> names() {
    return columns.keySet();
  }

  /** Hands over each row that has the right number of fields; reports the others. */
  void forEach(Action action) throws IOException {
    while (true) {
      try {
        var row = next();
        if (row.isEmpty()) {
          return;
        }
        action.take(row.get());
      } catch (BadRow e) {
        sink.problem(new RowProblem(file, records.line(), e.column(), e.code(), e.text()));
      }
    }
  }

  private Optional<CsvRow> next() throws IOException, BadRow {
    var fields = records.next();
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    var found = fields.get().size();
    if (found != columns.size()) {
      throw new BadRow(
          Codes.BROKEN_CSV,
          Math.min(found, columns.size()) + 1L,
          "the header has %s fields, the row %s".formatted(columns.size(), found));
    }
    return Optional.of(new CsvRow(records.line(), columns, fields.get()));
  }

  private Line firstLine() throws IOException {
    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
      if (!line.get().isBlank()) {
        return line.get();
      }
    }
    throw wrong("the file is empty; a first row that names the columns is missing");
  }

  private Map<String, Integer> header() throws IOException {
    try {
      return positions(records.next().orElseThrow());
    } catch (BadRow e) {
      throw new BadInputException(
          e.code(), "%s:%s:%s %s".formatted(file, records.line(), e.column(), e.text()));
    }
  }

  private Map<String, Integer> positions(List<String> names) {
    var positions = new LinkedHashMap<String, Integer>();
    for (var name : names) {
      if (positions.putIfAbsent(name.strip(), positions.size()) != null) {
        throw wrong("two columns are called `%s`".formatted(name.strip()));
      }
    }
    return positions;
  }

  private BadInputException wrong(String what) {
    return new BadInputException(Codes.WRONG_COLUMNS, "%s: %s".formatted(file, what));
  }

  private static char separator(String header) {
    var best = SEPARATORS.charAt(0);
    for (var c : SEPARATORS.toCharArray()) {
      if (count(header, c) > count(header, best)) {
        best = c;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
