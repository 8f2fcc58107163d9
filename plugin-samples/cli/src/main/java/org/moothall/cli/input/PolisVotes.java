package org.moothall.cli.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Set;
import org.moothall.cli.failure.Codes;
import org.moothall.cli.failure.Failure;
import org.moothall.opinion.Choice;
import org.moothall.opinion.VoteSet;

/** Reads {@code votes.csv}: one row a vote, the later of two by the same person counting. */
final class PolisVotes {
  private static final String PERSON = "voter-id";
  private static final String VOTE = "vote";
  private static final String TIME = "timestamp";

  private PolisVotes() {}

  private record Cast(long at, String person, String comment, Choice choice) {}

  /** Puts the votes into the set in the order of time, and those of one moment as they stand. */
  static void read(Path file, Set<String> comments, VoteSet.Builder into) {
    var votes = new ArrayList<Cast>();
    try (var sheet = Sheet.open(file, PolisComments.ID, PERSON, VOTE)) {
      boolean timed = sheet.has(TIME);
      sheet.forEach(row -> votes.add(cast(row, timed, comments)));
    }
    votes.sort(Comparator.comparingLong(Cast::at));
    votes.forEach(cast -> into.vote(cast.person, cast.comment, cast.choice));
  }

  private static Cast cast(SheetRow row, boolean timed, Set<String> comments) {
    var comment = row.id(PolisComments.ID);
    if (!comments.contains(comment)) {
      throw row.failure(PolisComments.ID, Codes.UNKNOWN_ID, unknown(comment));
    }
    return new Cast(
        timed ? row.millis(TIME) : 0,
        row.id(PERSON),
        comment,
        row.vote(VOTE).orElseThrow(() -> missing(row)));
  }

  static String unknown(String comment) {
    return "there is no comment `%s` in comments.csv.".formatted(comment);
  }

  private static Failure missing(SheetRow row) {
    return row.failure(VOTE, Codes.UNFIT_VALUE, "the vote is missing; votes are 1, 0 and -1.");
  }
}
