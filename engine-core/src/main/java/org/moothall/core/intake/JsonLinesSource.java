package org.moothall.core.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.moothall.Limits;
import org.moothall.spi.OpinionSource;

/**
 * Reads JSON Lines: one object a line, each an opinion or a vote.
 *
 * <pre>{@code
 * {"id":"w1","author":"r7","at":"2026-03-02T12:38:00+08:00","text":"装吧。","channel":"chat","lang":"zh"}
 * {"voter":"r8","opinion":"w1","vote":"agree"}
 * }</pre>
 *
 * <p>An opinion must have {@code id}, {@code author}, {@code at} (ISO 8601 with an offset) and
 * {@code text}, and may have {@code channel} (else the file's name without its ending), {@code
 * lang}, {@code place} and {@code moderated} ({@code accepted}, {@code unmoderated}, {@code
 * rejected} or 1, 0, -1). A vote must have {@code voter}, {@code opinion} and {@code vote} ({@code
 * agree}, {@code disagree}, {@code pass} or 1, -1, 0), and may have {@code at}, which is checked
 * and not used: of two votes of one person on one opinion the one further down is the later.
 *
 * <p>Any other field makes the row a problem, because a misspelt {@code place} lost without a word
 * is worse; but fields whose names start with {@code x-} are the host's own, of any type, and are
 * passed over. Blank lines are passed over too.
 */
public final class JsonLinesSource implements OpinionSource {

  /** A source without settings. */
  public JsonLinesSource() {}

  @Override
  public String id() {
    return "jsonl";
  }

  @Override
  public boolean reads(Path path) {
    return Names.ends(path, ".jsonl", ".ndjson") && Files.isRegularFile(path);
  }

  @Override
  public void read(Path path, Limits limits, Sink sink) throws IOException {
    var intake = new Intake(Names.of(path), Names.stem(path), limits, sink);
    var parser = new JsonLine(limits);
    try (var lines = Lines.open(path, limits.rowLength(), sink)) {
      for (var line = lines.next(); line.isPresent(); line = lines.next()) {
        if (!line.get().isBlank()) {
          take(line.get(), parser, intake);
        }
      }
    }
  }

  private static void take(Line line, JsonLine parser, Intake intake) {
    try {
      intake.row(parser.parse(line));
    } catch (BadRow e) {
      intake.problem(line.number(), e);
    }
  }
}
