package org.moothall.rules.kit.arbitrary;

import java.util.List;
import java.util.stream.Collectors;
import org.moothall.ledger.Risk;

/**
 * What becomes of a case, deed by deed.
 *
 * @param risk what kind of risk it touches
 * @param opinions how many opinions it answers, 1 or more; a theme where more than one
 * @param deeds what is done, in order
 */
public record CaseStory(Risk risk, int opinions, List<Deed> deeds) {
  public CaseStory {
    deeds = List.copyOf(deeds);
    if (opinions < 1) {
      throw new IllegalArgumentException(
          "a case answers 1 opinion or more, but was %s".formatted(opinions));
    }
  }

  /**
   * Something that is done.
   *
   * @param afterDays days that pass before it, days off included; 0 or more
   * @param kind what is done
   */
  public record Deed(int afterDays, Kind kind) {

    /** For instance {@code after 3 days a promise of 10 days}. */
    @Override
    public String toString() {
      return "after %s %s %s".formatted(afterDays, afterDays == 1 ? "day" : "days", kind.words);
    }
  }

  /** What can be done about a case. */
  public enum Kind {
    /** Nothing but looking at the clock. */
    LOOK("somebody looks at the clock"),
    /** It is explained. */
    EXPLAIN("it is explained"),
    /** Something is promised within ten working days. */
    PROMISE("something is promised within 10 working days"),
    /** The promise made last is kept. */
    KEEP("the promise is kept"),
    /** The promise made last is taken back. */
    WITHDRAW("the promise is taken back"),
    /** It is resolved. */
    RESOLVE("it is resolved");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** The story in words. */
  @Override
  public String toString() {
    return "a case on %s, risk %s%s"
        .formatted(
            opinions == 1 ? "an opinion" : "a theme of " + opinions + " opinions",
            risk,
            deeds.isEmpty()
                ? ", that nobody looks at"
                : deeds.stream().map(Deed::toString).collect(Collectors.joining(", ", ": ", "")));
  }
}
