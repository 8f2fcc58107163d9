package org.moothall.core.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table with a caption. Its first column names each row. On a narrow screen a wide table becomes
 * a list of cards; each cell carries its column's heading for that, and explicit roles keep it a
 * table for screen readers.
 */
final class Table {

  /** With more columns than this a table is too wide for a phone. */
  private static final int NARROW = 3;

  /** A table with no more rows than this is printed on one page. */
  private static final int SHORT = 10;

  private final String caption;
  private final List<Column> columns = new ArrayList<>();
  private final List<List<Cell>> rows = new ArrayList<>();

  Table(String caption) {
    this.caption = caption;
  }

  /** What stands in a cell. */
  @FunctionalInterface
  interface Cell {
    void write(Html html);

    static Cell of(String text) {
      return html -> html.text(text);
    }

    static Cell speech(String text) {
      return html -> Speech.inline(html, text);
    }
  }

  private record Column(String heading, String style) {}

  /** Adds a column of words. */
  Table words(String heading) {
    columns.add(new Column(heading, "words"));
    return this;
  }

  /** Adds a column of figures; the heading says their unit unless each figure does. */
  Table figures(String heading) {
    columns.add(new Column(heading, "figure"));
    return this;
  }

  /** Adds a column of single words or badges, which stay on one line. */
  Table marks(String heading) {
    columns.add(new Column(heading, "sign"));
    return this;
  }

  /** Adds a row, one cell a column. */
  Table row(Cell... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          "a row of `%s` has %s cells, but was given %s"
              .formatted(caption, columns.size(), cells.length));
    }
    rows.add(List.of(cells));
    return this;
  }

  void write(Html html) {
    String width = columns.size() > NARROW ? "cards" : "plain";
    String form = rows.size() > SHORT ? width : width + " whole";
    html.tag(
        "table",
        role("table").and("class", form),
        () -> {
          html.tag("caption", caption);
          html.tag("thead", role("rowgroup"), () -> html.tag("tr", role("row"), () -> head(html)));
          html.tag("tbody", role("rowgroup"), () -> rows.forEach(row -> row(html, row)));
        });
  }

  private void head(Html html) {
    for (Column column : columns) {
      Attributes attributes = role("columnheader").and("scope", "col");
      html.tag("th", attributes.and("class", column.style()), column.heading());
    }
  }

  private void row(Html html, List<Cell> cells) {
    html.tag(
        "tr",
        role("row"),
        () -> {
          Attributes name = role("rowheader").and("scope", "row");
          html.tag("th", name, () -> cells.getFirst().write(html));
          for (int i = 1; i < cells.size(); i++) {
            Column column = columns.get(i);
            Cell cell = cells.get(i);
            Attributes attributes =
                role("cell").and("class", column.style()).and("data-label", column.heading());
            html.tag("td", attributes, () -> html.tag("span", () -> cell.write(html)));
          }
        });
  }

  private static Attributes role(String role) {
    return Attributes.of("role", role);
  }
}
