package org.moothall.cli.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the sample's opinion files, two of JSON Lines and two of comma-separated values. */
final class OpinionFiles {
  private static final List<String> LINES =
      List.of("opinions-wechat.jsonl", "opinions-platform.jsonl");
  private static final List<String> TABLES = List.of("opinions-paper.csv", "opinions-doorstep.csv");
  private static final String TABLE_HEADER = "id,author,channel,at,lang,place,text";

  /** The sample writes its keys in this order; no value before the text has an escape. */
  private static final Pattern LINE =
      Pattern.compile(
          "\\{\"id\":\"([^\"]+)\",\"author\":\"([^\"]+)\",\"channel\":\"[^\"]+\","
              + "\"at\":\"([^\"]+)\",(?:\"lang\":\"[^\"]+\",)?\"place\":\"([^\"]+)\","
              + "\"text\":\".+\"}");

  private OpinionFiles() {}

  /** Returns the opinions of all files, by time and then id. */
  static List<Opinion> read(Path directory) throws IOException {
    var opinions = new ArrayList<Opinion>();
    for (var name : LINES) {
      Files.readAllLines(directory.resolve(name)).forEach(line -> opinions.add(fromLine(line)));
    }
    for (var name : TABLES) {
      Csv.rows(Files.readString(directory.resolve(name)), TABLE_HEADER)
          .forEach(row -> opinions.add(fromRow(row)));
    }
    opinions.sort(
        Comparator.comparing((Opinion opinion) -> opinion.at().toInstant())
            .thenComparing(Opinion::id));
    return opinions;
  }

  private static Opinion fromLine(String line) {
    var match = LINE.matcher(line);
    if (!match.matches()) {
      throw new IllegalArgumentException("not an opinion of the sample: `%s`".formatted(line));
    }
    return new Opinion(
        match.group(1), match.group(2), OffsetDateTime.parse(match.group(3)), match.group(4));
  }

  private static Opinion fromRow(List<String> row) {
    return new Opinion(row.get(0), row.get(1), OffsetDateTime.parse(row.get(3)), row.get(5));
  }
}
