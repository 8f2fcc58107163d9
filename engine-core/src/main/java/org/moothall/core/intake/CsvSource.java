package org.moothall.core.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.moothall.BadInputException;
import org.moothall.Limits;
import org.moothall.spi.OpinionSource;

/**
 * Reads CSV (RFC 4180) whose header makes it a table of opinions or of votes.
 *
 * <pre>
 * id,author,at,text,channel,lang,place,moderated
 * at,voter,opinion,vote
 * </pre>
 *
 * <p>The columns stand in any order and mean what the fields of {@link JsonLinesSource} mean; the
 * same ones are required, and columns whose names start with {@code x-} are passed over. Fields are
 * separated by commas, semicolons or tabs, as the header is. Fields may be quoted and may then hold
 * line breaks, which become line feeds. Blank lines between rows are passed over.
 */
public final class CsvSource implements OpinionSource {

  /** A source without settings. */
  public CsvSource() {}

  @Override
  public String id() {
    return "csv";
  }

  @Override
  public boolean reads(Path path) {
    return Names.ends(path, ".csv", ".tsv") && Files.isRegularFile(path);
  }

  @Override
  public void read(Path path, Limits limits, Sink sink) throws IOException {
    try (var table = new CsvTable(path, limits, sink)) {
      var kind = kind(table);
      var intake = new Intake(table.file(), Names.stem(path), limits, sink);
      table.forEach(row -> intake.take(kind, row));
    }
  }

  private static RowKind kind(CsvTable table) {
    var kind = RowKind.of(table.names());
    if (!kind.missing(table.names()).isEmpty()) {
      throw new BadInputException(Codes.WRONG_COLUMNS, neither(table));
    }
    var unknown = kind.unknown(table.names());
    if (!unknown.isEmpty()) {
      var name = unknown.getFirst();
      throw new BadInputException(
          Codes.UNKNOWN_NAME,
          "%s: no column is called `%s`%s"
              .formatted(table.file(), name, Nearest.maybe(name, kind.known())));
    }
    return kind;
  }

  private static String neither(CsvTable table) {
    var closest = RowKind.of(table.names());
    return "%s: the columns are neither those of opinions (%s missing) nor those of votes (%s missing)%s"
        .formatted(
            table.file(),
            missing(RowKind.OPINION, table),
            missing(RowKind.VOTE, table),
            closest.misspelt(table.names()));
  }

  private static String missing(RowKind kind, CsvTable table) {
    return kind.missing(table.names()).stream()
        .map("`%s`"::formatted)
        .collect(Collectors.joining(", "));
  }
}
