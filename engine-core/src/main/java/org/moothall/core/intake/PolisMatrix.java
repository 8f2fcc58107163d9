package org.moothall.core.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moothall.BadInputException;
import org.moothall.Limits;
import org.moothall.opinion.Vote;
import org.moothall.spi.OpinionSource.Sink;

/**
 * Reads {@code participants-votes.csv}: one row a participant, one column a comment, in each cell
 * the last vote. A cell that is no vote costs its row, so that nobody's votes are half in.
 */
final class PolisMatrix {

  /** The columns that are no comments. */
  private static final List<String> ABOUT =
      List.of("participant", "xid", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree");

  /** The same as they are written; hosts' own ids of people ({@code xid}) are left out. */
  static final List<String> WRITTEN =
      ABOUT.stream().filter(column -> !column.equals("xid")).toList();

  private final String file;
  private final Map<String, String> comments;
  private final Sink sink;

  private PolisMatrix(CsvTable table, Sink sink) {
    this.file = table.file();
    this.comments = comments(table);
    this.sink = sink;
  }

  static void read(Path path, Limits limits, Sink sink) throws IOException {
    try (var table = new CsvTable(path, limits, sink)) {
      PolisSource.require(table, "participant");
      table.forEach(new PolisMatrix(table, sink)::take);
    }
  }

  private void take(Row row) throws BadRow {
    var values = new Values(row);
    var voter = Long.toString(values.number("participant"));
    var votes = new ArrayList<Vote>();
    for (var comment : comments.entrySet()) {
      if (row.value(comment.getKey()).isPresent()) {
        votes.add(new Vote(voter, comment.getValue(), values.choice(comment.getKey())));
      }
    }
    votes.forEach(vote -> sink.vote(file, row.line(), vote));
  }

  /** The comment of each column that is one. */
  private static Map<String, String> comments(CsvTable table) {
    var comments = new LinkedHashMap<String, String>();
    for (var name : table.names()) {
      if (!ABOUT.contains(name)) {
        comments.put(name, number(table.file(), name));
      }
    }
    return comments;
  }

  private static String number(String file, String column) {
    if (column.matches("[0-9]{1,18}")) {
      return Long.toString(Long.parseLong(column));
    }
    throw new BadInputException(
        Codes.WRONG_COLUMNS,
        "%s: the column `%s` is no comment's number%s"
            .formatted(file, column, Nearest.maybe(column, ABOUT)));
  }
}
