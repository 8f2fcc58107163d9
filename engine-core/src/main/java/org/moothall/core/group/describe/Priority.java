package org.moothall.core.group.describe;

import static org.moothall.core.group.describe.Proportions.smoothed;

import org.moothall.opinion.VoteCount;

/**
 * With which weight a statement is drawn as the next to show (Small et al. 2021): the square of
 * importance times novelty. Important is what few pass on, many agree with and puts people far from
 * the middle; a statement nobody has seen is nine times as novel as one that everybody knows, and
 * half of that is gone after five votes.
 */
public final class Priority {

  /** The weight of a statement that shapes no groups. */
  public static final double META = 49;

  private Priority() {}

  /**
   * The weight, above 0.
   *
   * @param votes of everybody in a group
   * @param extremity as in {@link org.moothall.opinion.StatementFigures}, 0 or more
   */
  public static double of(VoteCount votes, double extremity) {
    double importance =
        (1 - smoothed(votes.pass(), votes.seen()))
            * (extremity + 1)
            * smoothed(votes.agree(), votes.seen());
    // not Math: its last bit may differ between machines
    double novelty = 1 + 8 * StrictMath.pow(2, -votes.seen() / 5.0);
    return importance * novelty * (importance * novelty);
  }
}
