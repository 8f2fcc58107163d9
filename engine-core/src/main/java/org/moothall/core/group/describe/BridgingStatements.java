package org.moothall.core.group.describe;

import java.util.Comparator;
import java.util.List;
import org.moothall.core.group.describe.GroupTallies.Side;
import org.moothall.core.group.method.Solution;
import org.moothall.opinion.Bridging;

/**
 * What bridges the main divide: statements that somebody at its left end and somebody at its right
 * end both agree with, more likely than not. The more likely of the less likely first.
 */
final class BridgingStatements {

  private static final int MOST = 10;

  private BridgingStatements() {}

  /** At most ten; none where nobody stands on one of the sides. */
  static List<Bridging> of(GroupTallies tallies, Solution solution) {
    return tallies
        .shaping()
        .filter(tallies::seenEnough)
        .filter(statement -> seenOnBothSides(statement, tallies))
        .mapToObj(statement -> bridging(statement, tallies, solution))
        .filter(it -> it.score() > 0.5)
        .sorted(Comparator.comparingDouble(Bridging::score).reversed())
        .limit(MOST)
        .toList();
  }

  private static boolean seenOnBothSides(int statement, GroupTallies tallies) {
    return tallies.on(Side.LEFT, statement).seen() > 0
        && tallies.on(Side.RIGHT, statement).seen() > 0;
  }

  private static Bridging bridging(int statement, GroupTallies tallies, Solution solution) {
    Ends ends = Ends.of(statement, tallies, solution);
    return new Bridging(
        tallies.id(statement),
        ends.bridging(),
        ends.left(),
        ends.right(),
        tallies.on(Side.LEFT, statement),
        tallies.on(Side.RIGHT, statement));
  }
}
