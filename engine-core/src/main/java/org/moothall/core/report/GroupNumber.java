package org.moothall.core.report;

import java.util.List;
import org.moothall.opinion.Grouping;
import org.moothall.opinion.GroupingMode;

/** Says in plain words how the number of groups came about. */
final class GroupNumber {
  private GroupNumber() {}

  /** Writes a paragraph; nothing where the number was given. */
  static void write(Html html, Grouping grouping) {
    List<Grouping.Candidate> tried = grouping.tried();
    if (tried.size() > 1) {
      html.tag(
          "p",
          Attributes.of("class", "note"),
          "Every number of groups from %s to %s was tried. %s"
              .formatted(
                  Figures.number(tried.getFirst().groups()),
                  Figures.number(tried.getLast().groups()),
                  grouping.mode() == GroupingMode.STABLE
                      ? stable(chosen(tried))
                      : compatible(chosen(tried))));
    }
  }

  private static long chosen(List<Grouping.Candidate> tried) {
    return tried.stream()
        .filter(Grouping.Candidate::chosen)
        .mapToLong(Grouping.Candidate::groups)
        .findFirst()
        .orElse(1);
  }

  private static String stable(long chosen) {
    if (chosen == 1) {
      return "None above one helps to foretell hidden votes and comes out much the same whichever fifth"
          + " of the votes is hidden, so there is one.";
    }
    return ("%s is the largest that comes out much the same whichever fifth of the votes is hidden, and"
            + " no larger than it takes to foretell these votes.")
        .formatted(Words.capital(Figures.number(chosen)));
  }

  private static String compatible(long chosen) {
    return "With %s they stand apart most clearly.".formatted(Figures.number(chosen));
  }
}
