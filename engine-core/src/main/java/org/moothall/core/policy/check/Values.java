package org.moothall.core.policy.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.moothall.core.policy.drl.Numbers;

/** A set of the values that a property may have. */
sealed interface Values {

  /** What is in both. */
  Values and(Values other);

  /** What is not in it. */
  Values not();

  boolean isEmpty();

  /** What is in either. */
  default Values or(Values other) {
    return not().and(other.not()).not();
  }

  /** Whether every value is in it. */
  default boolean isAll() {
    return not().isEmpty();
  }

  /** Whether each of its values is in the other. */
  default boolean isWithin(Values other) {
    return and(other.not()).isEmpty();
  }

  /** From one number to another, both included. */
  record Range(long from, long to) {}

  /**
   * Numbers.
   *
   * @param ranges in ascending order; no two overlap
   */
  record Ranges(List<Range> ranges) implements Values {
    static final Ranges ALL = of(-Numbers.MOST, Numbers.MOST);
    static final Ranges NONE = new Ranges(List.of());

    public Ranges {
      ranges = List.copyOf(ranges);
    }

    /** Within what numbers there are; none if the first is more than the second. */
    static Ranges of(long from, long to) {
      var least = Math.max(from, -Numbers.MOST);
      var most = Math.min(to, Numbers.MOST);
      return new Ranges(least > most ? List.of() : List.of(new Range(least, most)));
    }

    @Override
    public Values and(Values other) {
      var both = new ArrayList<Range>();
      for (var mine : ranges) {
        for (var theirs : ((Ranges) other).ranges) {
          both.addAll(of(Math.max(mine.from, theirs.from), Math.min(mine.to, theirs.to)).ranges);
        }
      }
      return new Ranges(both);
    }

    @Override
    public Ranges not() {
      var gaps = new ArrayList<Range>();
      var from = -Numbers.MOST;
      for (var range : ranges) {
        gaps.addAll(of(from, range.from - 1).ranges);
        from = range.to + 1;
      }
      gaps.addAll(of(from, Numbers.MOST).ranges);
      return new Ranges(gaps);
    }

    @Override
    public boolean isEmpty() {
      return ranges.isEmpty();
    }

    long least() {
      return ranges.isEmpty() ? Numbers.MOST : ranges.getFirst().from;
    }

    long most() {
      return ranges.isEmpty() ? -Numbers.MOST : ranges.getLast().to;
    }
  }

  /**
   * Texts or constants: these, or all but these.
   *
   * @param universe all there are; empty if there is no end of them
   */
  record Words(boolean allBut, Set<String> words, Set<String> universe) implements Values {
    public Words {
      words = Set.copyOf(words);
      universe = Set.copyOf(universe);
    }

    @Override
    public Values and(Values other) {
      var theirs = (Words) other;
      if (!allBut) {
        return new Words(false, filtered(words, theirs), universe);
      }
      if (!theirs.allBut) {
        return new Words(false, filtered(theirs.words, this), universe);
      }
      var excluded = new TreeSet<>(words);
      excluded.addAll(theirs.words);
      return new Words(true, excluded, universe);
    }

    private static Set<String> filtered(Set<String> words, Words by) {
      var kept = new TreeSet<>(words);
      kept.removeIf(word -> by.words.contains(word) == by.allBut);
      return kept;
    }

    @Override
    public Words not() {
      return new Words(!allBut, words, universe);
    }

    @Override
    public boolean isEmpty() {
      return allBut ? !universe.isEmpty() && words.containsAll(universe) : words.isEmpty();
    }
  }
}
