package org.moothall.core.group.compatible;

/**
 * How likely a statement is the next to be put to somebody, relative to the others: the more, the
 * fewer pass on it, the more it separates people, the more agree, and the newer it is.
 *
 * <p>A running Polis takes the votes of its computation before the present one for this; so after
 * one vote it may be behind by that vote, and the first time all statements count as unseen. Here
 * the votes are the present ones.
 */
final class Priority {

  private static final double META = 49;

  private Priority() {}

  /**
   * More than 0.
   *
   * @param votes of all groups together
   * @param extremity of the statement, see {@link PublishedAxes#extremity}
   */
  static double of(GroupVotes.Count votes, double extremity, boolean meta) {
    if (meta) {
      return META;
    }
    double seen = votes.seen() + 2.0;
    double decided = 1 - (votes.passed() + 1) / seen;
    double agreed = (votes.agreed() + 1) / seen;
    double newness = 1 + 8 * StrictMath.pow(2, -votes.seen() / 5.0);
    double weight = decided * (extremity + 1) * agreed * newness;
    return weight * weight;
  }
}
