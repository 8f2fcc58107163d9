package org.moothall.cli.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads comma-separated values quoted as in RFC 4180: a quoted field may hold line breaks. Rows end
 * with a line feed.
 */
final class Csv {
  private final String text;
  private int at;

  private Csv(String text) {
    this.text = text;
  }

  /**
   * Returns the rows in order, without the header.
   *
   * @throws IllegalArgumentException if the first row is not the header, or a quote stays open
   */
  static List<List<String>> rows(String text, String header) {
    var rows = new Csv(text).rows();
    if (rows.isEmpty() || !String.join(",", rows.getFirst()).equals(header)) {
      throw new IllegalArgumentException("the first row must be `%s`".formatted(header));
    }
    return rows.subList(1, rows.size());
  }

  private List<List<String>> rows() {
    var rows = new ArrayList<List<String>>();
    while (at < text.length()) {
      rows.add(row());
    }
    return rows;
  }

  private List<String> row() {
    var fields = new ArrayList<String>();
    fields.add(field());
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      fields.add(field());
    }
    at++;
    return fields;
  }

  private String field() {
    return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
  }

  private String plain() {
    int start = at;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    var field = new StringBuilder();
    at++;
    while (true) {
      int quote = text.indexOf('"', at);
      if (quote < 0) {
        throw new IllegalArgumentException(
            "a quote opened before `%d` is not closed".formatted(at));
      }
      field.append(text, at, quote);
      at = quote + 1;
      if (at >= text.length() || text.charAt(at) != '"') {
        return field.toString();
      }
      field.append('"');
      at++;
    }
  }
}
