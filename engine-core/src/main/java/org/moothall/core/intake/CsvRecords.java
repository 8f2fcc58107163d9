package org.moothall.core.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The records of a CSV file (RFC 4180), one at a time.
 *
 * <p>A record is put together from its lines first and only then parsed, so that a quote somebody
 * forgot to close costs the line it stands on and not the rest of the file: when the record does
 * not end within the limit, its first line is the problem and reading goes on at its second. Line
 * breaks within a field become line feeds.
 */
final class CsvRecords {

  private final Lines lines;
  private final int limit;
  private final char separator;
  private final CsvReaderBuilder parser;
  private final Deque<Line> ahead = new ArrayDeque<>();
  private long line;

  /**
   * @param limit the longest record, in UTF-16 units
   */
  CsvRecords(Lines lines, int limit, char separator) {
    this.lines = lines;
    this.limit = limit;
    this.separator = separator;
    this.parser = CsvReader.builder().fieldSeparator(separator).allowUnclosedQuote(false);
  }

  /** Puts a line back that was read to see what it is. */
  void putBack(Line first) {
    ahead.addFirst(first);
  }

  /** The line the record returned or refused last starts on. */
  long line() {
    return line;
  }

  /**
   * The next record's fields; empty after the last. Blank lines between records are passed over.
   *
   * @throws BadRow if the next record is none; the one after it can still be read
   */
  Optional<List<String>> next() throws IOException, BadRow {
    var first = nextLine();
    while (first.isPresent() && first.get().isBlank()) {
      first = nextLine();
    }
    if (first.isEmpty()) {
      return Optional.empty();
    }
    line = first.get().number();
    return Optional.of(parse(whole(first.get())));
  }

  private Optional<Line> nextLine() throws IOException {
    return ahead.isEmpty() ? lines.next() : Optional.of(ahead.removeFirst());
  }

  /** The record that starts with that line. */
  private String whole(Line first) throws IOException, BadRow {
    if (first.tooLong()) {
      throw new BadRow(
          Codes.TOO_LARGE, 1, "the line is longer than the limit `rowLength` of " + limit);
    }
    var quotes = new QuoteState(separator);
    quotes.pass(first.text());
    if (!quotes.isOpen()) {
      return first.text();
    }
    var opened = quotes.field();
    var record = new StringBuilder(first.text());
    var rest = new ArrayList<Line>();
    while (quotes.isOpen()) {
      var more = nextLine();
      more.ifPresent(rest::add);
      if (more.isEmpty() || !fits(record, more.get())) {
        rest.reversed().forEach(ahead::addFirst);
        throw new BadRow(
            Codes.BROKEN_CSV,
            opened,
            ("the quoted field does not end before the file or the limit `rowLength` of %s does."
                    + " Maybe a `\"` is missing.")
                .formatted(limit));
      }
      record.append('\n').append(more.get().text());
      quotes.pass(more.get().text());
    }
    return record.toString();
  }

  private boolean fits(StringBuilder record, Line more) {
    return !more.tooLong() && record.length() + 1L + more.text().length() <= limit;
  }

  private List<String> parse(String record) throws BadRow {
    var handler =
        StringArrayHandler.builder()
            .maxFields(limit)
            .maxFieldSize(limit)
            .maxRecordSize(limit)
            .build();
    List<String> fields;
    try {
      fields = List.of(parser.ofSingleCsvRecord(handler, record));
    } catch (CsvParseException e) {
      throw new BadRow(
          Codes.BROKEN_CSV, 1, "after a closing `\"` comes a separator or the end of the line");
    }
    checkEncoding(fields);
    return fields;
  }

  private static void checkEncoding(List<String> fields) throws BadRow {
    for (var i = 0; i < fields.size(); i++) {
      var bad = Surrogates.indexOfUnpaired(fields.get(i));
      if (bad >= 0) {
        throw new BadRow(Codes.NOT_UTF8, i + 1L, Utf8Reader.badByte(fields.get(i), bad));
      }
    }
  }
}
