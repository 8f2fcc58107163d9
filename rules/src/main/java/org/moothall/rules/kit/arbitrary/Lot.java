package org.moothall.rules.kit.arbitrary;

import java.util.stream.Collectors;
import org.moothall.council.Candidate;
import org.moothall.council.DrawOrder;
import org.moothall.council.Roster;

/**
 * A draw to be made.
 *
 * @param roster whom the council is drawn from
 * @param order what is drawn
 */
public record Lot(Roster roster, DrawOrder order) {

  /** The draw in words, with everybody on the roster who is not plain. */
  @Override
  public String toString() {
    var special = roster.candidates().stream().filter(Lot::special).map(Lot::words).toList();
    return "%s seats of a %s drawn by the seed `%s` from %s people%s"
        .formatted(
            order.seats(),
            Wording.spaced(order.kind().name()).replace('_', ' '),
            order.seed(),
            roster.candidates().size(),
            special.isEmpty() ? "" : special.stream().collect(Collectors.joining("; ", ": ", "")));
  }

  private static boolean special(Candidate candidate) {
    return !candidate.offices().isEmpty()
        || !candidate.traits().isEmpty()
        || candidate.termsServed() > 0
        || candidate.interest();
  }

  private static String words(Candidate candidate) {
    return candidate.person()
        + " is "
        + String.join(", ", candidate.offices())
        + (candidate.offices().isEmpty() ? "" : ", ")
        + String.join(", ", candidate.traits())
        + (candidate.termsServed() > 0 ? " with %s terms".formatted(candidate.termsServed()) : "")
        + (candidate.interest() ? " and has an interest" : "");
  }
}
