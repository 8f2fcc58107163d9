package org.moothall.core.policy.interpret;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.moothall.core.policy.tree.Condition;
import org.moothall.core.policy.tree.Expression;
import org.moothall.policy.WhyNot.Change;

/**
 * What failed first on one way through a rule.
 *
 * @param left how many conditions of the way were not even reached
 * @param nearness how near the nearest fact came; the lowest is the nearest
 * @param condition the condition that failed
 * @param constraint what in it failed first, if that can be named
 * @param matched the facts matched before it
 * @param nearest the fact that came nearest
 * @param change what would make the constraint hold of the nearest fact
 * @param inTheWay facts where there should be none
 */
record Failure(
    int left,
    Nearness nearness,
    Condition condition,
    Optional<Expression> constraint,
    List<Object> matched,
    Optional<Object> nearest,
    Optional<Change> change,
    List<Object> inTheWay) {

  /** The way that got furthest, and on it the fact that came nearest. */
  static final Comparator<Failure> NEAREST_FIRST =
      Comparator.comparingInt(Failure::left).thenComparing(Failure::nearness, Nearness.ORDER);

  /**
   * How near a fact came.
   *
   * @param failing how many constraints do not hold
   * @param held how many hold before the first that does not
   * @param distance how far its value is from one that would do
   */
  record Nearness(int failing, int held, double distance) {

    static final Comparator<Nearness> ORDER =
        Comparator.comparingInt(Nearness::failing)
            .thenComparing(Comparator.comparingInt(Nearness::held).reversed())
            .thenComparingDouble(Nearness::distance);

    /** There is no fact at all. */
    static final Nearness NOTHING = new Nearness(Integer.MAX_VALUE, 0, 0);

    /** A condition failed as a whole. */
    static final Nearness WHOLE = new Nearness(1, 0, 0);
  }
}
