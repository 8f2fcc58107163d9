package org.moothall.core.intake;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moothall.BadInputException;
import org.moothall.Limits;
import org.moothall.opinion.NewOpinion;
import org.moothall.spi.OpinionSource;

/**
 * Reads the folder a Polis conversation is exported to: {@code comments.csv}, and {@code votes.csv}
 * or else the matrix in {@code participants-votes.csv}.
 *
 * <p>Ids are the numbers of the export: comments by {@code comment-id}, people by {@code
 * author-id}, {@code voter-id} and {@code participant}, which number the same people. The channel
 * is {@code polis}. {@code moderated} is 1 for accepted, 0 for unmoderated, −1 for rejected; a vote
 * is 1 for agree, −1 for disagree, 0 for pass.
 *
 * <p>An export lists neither comments nor votes in order of time, so both are sorted before they
 * are handed over, ties by id and by row; that takes memory: the texts, and some 40 bytes a vote.
 * {@code votes.csv} keeps every vote ever cast, the matrix only the last ones, so the former is
 * read where there is one. Columns that are not needed, such as the counts, are passed over.
 */
public final class PolisSource implements OpinionSource {

  private static final String COMMENTS = "comments.csv";
  private static final String VOTES = "votes.csv";
  private static final String MATRIX = "participants-votes.csv";
  private static final String CHANNEL = "polis";

  /** A source without settings. */
  public PolisSource() {}

  @Override
  public String id() {
    return "polis";
  }

  @Override
  public boolean reads(Path path) {
    return has(path, COMMENTS) && (has(path, VOTES) || has(path, MATRIX));
  }

  @Override
  public void read(Path path, Limits limits, Sink sink) throws IOException {
    readComments(path.resolve(COMMENTS), limits, sink);
    if (has(path, VOTES)) {
      readVotes(path.resolve(VOTES), limits, sink);
    } else {
      PolisMatrix.read(path.resolve(MATRIX), limits, sink);
    }
  }

  private static boolean has(Path folder, String file) {
    return Files.isRegularFile(folder.resolve(file));
  }

  private record Comment(long line, long id, NewOpinion opinion) {
    Instant at() {
      return opinion.at();
    }
  }

  private static void readComments(Path path, Limits limits, Sink sink) throws IOException {
    try (var table = new CsvTable(path, limits, sink)) {
      require(table, "timestamp", "comment-id", "author-id", "moderated", "comment-body");
      var comments = new ArrayList<Comment>();
      table.forEach(row -> comments.add(comment(row, limits)));
      comments.sort(comparing(Comment::at).thenComparing(Comment::id));
      comments.forEach(c -> sink.opinion(table.file(), c.line(), c.opinion()));
    }
  }

  private static Comment comment(Row row, Limits limits) throws BadRow {
    var values = new Values(row);
    var id = values.number("comment-id");
    var opinion =
        new NewOpinion(
            Long.toString(id),
            Long.toString(values.number("author-id")),
            CHANNEL,
            Instant.ofEpochMilli(values.millis("timestamp")),
            Optional.empty(),
            Optional.empty(),
            values.text("comment-body", limits.textLength()),
            values.moderation("moderated"));
    return new Comment(row.line(), id, opinion);
  }

  private static void readVotes(Path path, Limits limits, Sink sink) throws IOException {
    try (var table = new CsvTable(path, limits, sink)) {
      require(table, "timestamp", "comment-id", "voter-id", "vote");
      var votes = new VotesByTime();
      table.forEach(row -> add(row, votes));
      votes.handOver(table.file(), sink);
    }
  }

  private static void add(Row row, VotesByTime votes) throws BadRow {
    var values = new Values(row);
    votes.add(
        row.line(),
        values.millis("timestamp"),
        values.number("voter-id"),
        values.number("comment-id"),
        values.choice("vote"));
  }

  static void require(CsvTable table, String... columns) {
    var missing = List.of(columns).stream().filter(c -> !table.names().contains(c)).toList();
    if (!missing.isEmpty()) {
      throw new BadInputException(
          Codes.WRONG_COLUMNS,
          "%s: %s missing from the columns of a Polis export%s"
              .formatted(
                  table.file(),
                  missing.stream().map("`%s`"::formatted).collect(Collectors.joining(", ")),
                  maybe(table, missing)));
    }
  }

  private static String maybe(CsvTable table, List<String> missing) {
    for (var name : table.names()) {
      var meant = Nearest.to(name, missing);
      if (meant.isPresent()) {
        return ". Maybe `%s` means `%s`.".formatted(name, meant.get());
      }
    }
    return "";
  }
}
