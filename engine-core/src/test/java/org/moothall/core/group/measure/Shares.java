package org.moothall.core.group.measure;

import java.util.Arrays;
import org.moothall.core.group.votes.VoteMatrix;

/**
 * Guesses by counting: the shares of the answers to a statement, or those of a group, drawn to the
 * statement's, which are drawn to those of all votes.
 */
final class Shares {

  private static final double DRAW_STATEMENT = 3;
  private static final double DRAW_GROUP = 3;

  private Shares() {}

  /** The shares of each statement, the same for everybody. */
  static Guess ofStatements(VoteMatrix seen) {
    double[][] shares = statements(seen);
    return (row, column, likely) -> System.arraycopy(shares[column], 0, likely, 0, 3);
  }

  /**
   * The shares of each group.
   *
   * @param groupOf by row; less than 0 for nobody's
   */
  static Guess ofGroups(VoteMatrix seen, int[] groupOf) {
    double[][] shares = statements(seen);
    int groups = Arrays.stream(groupOf).max().orElse(-1) + 1;
    double[][][] counts = new double[groups][shares.length][3];
    for (int row = 0; row < groupOf.length; row++) {
      for (int cell = seen.start(row); cell < seen.end(row) && groupOf[row] >= 0; cell++) {
        counts[groupOf[row]][seen.column(cell)][seen.choice(cell) + 1]++;
      }
    }
    for (double[][] group : counts) {
      for (int column = 0; column < shares.length; column++) {
        draw(group[column], shares[column], DRAW_GROUP);
      }
    }
    return (row, column, likely) ->
        System.arraycopy(
            groupOf[row] < 0 ? shares[column] : counts[groupOf[row]][column], 0, likely, 0, 3);
  }

  private static double[][] statements(VoteMatrix seen) {
    double[][] counts = new double[seen.statements().size()][3];
    double[] all = new double[3];
    for (int cell = 0; cell < seen.votes(); cell++) {
      counts[seen.column(cell)][seen.choice(cell) + 1]++;
      all[seen.choice(cell) + 1]++;
    }
    draw(all, new double[] {1.0 / 3, 1.0 / 3, 1.0 / 3}, 1);
    for (double[] count : counts) {
      draw(count, all, DRAW_STATEMENT);
    }
    return counts;
  }

  private static void draw(double[] counts, double[] to, double strength) {
    double seen = counts[0] + counts[1] + counts[2] + strength;
    for (int i = 0; i < counts.length; i++) {
      counts[i] = (counts[i] + strength * to[i]) / seen;
    }
  }
}
