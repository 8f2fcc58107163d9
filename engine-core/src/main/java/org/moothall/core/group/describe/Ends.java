package org.moothall.core.group.describe;

import static org.moothall.core.group.describe.Proportions.smoothed;

import org.moothall.core.group.describe.GroupTallies.Side;
import org.moothall.core.group.method.Solution;
import org.moothall.opinion.VoteCount;

/**
 * How likely somebody at either end of the main divide agrees with a statement: what the way of
 * grouping says, else the smoothed share of those left and right of the middle.
 *
 * @param left in (0, 1)
 * @param right in (0, 1)
 */
record Ends(double left, double right) {

  static Ends of(int statement, GroupTallies tallies, Solution solution) {
    double left = share(tallies.on(Side.LEFT, statement));
    double right = share(tallies.on(Side.RIGHT, statement));
    return statement < solution.columns()
        ? new Ends(solution.left(statement).orElse(left), solution.right(statement).orElse(right))
        : new Ends(left, right);
  }

  /** How much support there is at both ends. */
  double bridging() {
    return Math.min(left, right);
  }

  private static double share(VoteCount votes) {
    return smoothed(votes.agree(), votes.seen());
  }
}
