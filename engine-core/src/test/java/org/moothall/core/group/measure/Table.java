package org.moothall.core.group.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table in Markdown, printed row by row. */
final class Table {

  private static final PrintStream OUT = new PrintStream(System.out, true, UTF_8);

  private Table() {}

  static void title(String title) {
    OUT.println("\n" + title + "\n");
  }

  static void head(Object... cells) {
    row(cells);
    OUT.println("|" + "---|".repeat(cells.length));
  }

  static void row(Object... cells) {
    OUT.println(
        Arrays.stream(cells).map(Table::text).collect(Collectors.joining(" | ", "| ", " |")));
  }

  static void row(String first, Stream<?> others) {
    row(Stream.concat(Stream.of(first), others).toArray());
  }

  /** Three decimals, without the 0 before the point. */
  static String short3(double value) {
    String text = String.format(Locale.ROOT, "%.3f", value);
    return text.replaceFirst("^(-?)0\\.", "$1.");
  }

  private static String text(Object cell) {
    return cell instanceof Double value ? short3(value) : cell.toString();
  }
}
