package org.moothall.core.intake;

import java.util.List;
import org.moothall.Limits;
import org.moothall.opinion.NewOpinion;
import org.moothall.opinion.RowProblem;
import org.moothall.opinion.Vote;
import org.moothall.spi.OpinionSource.Sink;

/** Turns the rows of one file into opinions, votes and problems, and hands them over. */
final class Intake {

  private final String file;
  private final String channel;
  private final Limits limits;
  private final Sink sink;

  /**
   * @param file the file's name
   * @param channel the channel of opinions whose row names none
   */
  Intake(String file, String channel, Limits limits, Sink sink) {
    this.file = file;
    this.channel = channel;
    this.limits = limits;
    this.sink = sink;
  }

  /** Takes a row that says itself what it is. */
  void row(Row row) throws BadRow {
    var kind = RowKind.of(row.names());
    checkNames(kind, row);
    take(kind, row);
  }

  /** Takes a row of which that is known. */
  void take(RowKind kind, Row row) throws BadRow {
    switch (kind) {
      case OPINION -> sink.opinion(file, row.line(), opinion(row));
      case VOTE -> sink.vote(file, row.line(), vote(row));
    }
  }

  void problem(long line, BadRow bad) {
    sink.problem(new RowProblem(file, line, bad.column(), bad.code(), bad.text()));
  }

  private static void checkNames(RowKind kind, Row row) throws BadRow {
    List<String> unknown = kind.unknown(row.names());
    if (!unknown.isEmpty()) {
      var name = unknown.getFirst();
      throw new BadRow(
          Codes.UNKNOWN_NAME,
          row.column(name),
          "no field is called `%s`%s".formatted(name, Nearest.maybe(name, kind.known())));
    }
  }

  private NewOpinion opinion(Row row) throws BadRow {
    var values = new Values(row);
    return new NewOpinion(
        values.id("id"),
        values.id("author"),
        values.optionalId("channel").orElse(channel),
        values.time("at"),
        values.language("lang"),
        values.optionalId("place"),
        values.text("text", limits.textLength()),
        values.moderation("moderated"));
  }

  /** The time of a vote is checked and then let go: the order of the rows says which is later. */
  private static Vote vote(Row row) throws BadRow {
    var values = new Values(row);
    if (row.value("at").isPresent()) {
      values.time("at");
    }
    return new Vote(values.id("voter"), values.id("opinion"), values.choice("vote"));
  }
}
