package org.moothall.cli.input;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.moothall.cli.failure.Codes;
import org.moothall.opinion.VoteSet;

/** Reads {@code participants-votes.csv}: one row a person, one column a statement. */
final class PolisPeople {
  static final String PERSON = "participant";

  /** The columns that are no statements. */
  private static final Set<String> ABOUT =
      Set.of(PERSON, "xid", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree");

  private PolisPeople() {}

  /** Puts the people into the set and, unless their votes are known already, these too. */
  static void read(Path file, Set<String> comments, boolean peopleOnly, VoteSet.Builder into) {
    var people = new HashSet<String>();
    try (var sheet = Sheet.open(file, PERSON)) {
      var columns = comments(sheet, comments);
      sheet.forEach(
          row -> {
            var person = row.id(PERSON);
            if (!people.add(person)) {
              throw row.failure(
                  PERSON, Codes.TWICE, "there is another row of `%s`.".formatted(person));
            }
            into.person(person);
            if (!peopleOnly) {
              votes(row, person, columns, into);
            }
          });
    }
  }

  private static void votes(
      SheetRow row, String person, List<String> columns, VoteSet.Builder into) {
    for (var comment : columns) {
      row.vote(comment).ifPresent(choice -> into.vote(person, comment, choice));
    }
  }

  private static List<String> comments(Sheet sheet, Set<String> comments) {
    var columns = sheet.columns();
    for (int i = 0; i < columns.size(); i++) {
      var name = columns.get(i);
      if (!ABOUT.contains(name) && !comments.contains(name)) {
        throw sheet.wrongColumns(i + 1, PolisVotes.unknown(name));
      }
    }
    return columns.stream().filter(name -> !ABOUT.contains(name)).toList();
  }
}
