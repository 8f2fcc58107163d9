package org.moothall.core.group.live;

import java.util.Arrays;

/**
 * Pairs rows with columns so that the sum over pairs is the largest there is (the Hungarian method
 * of Kuhn 1955, by shortest augmenting paths). Exact; n³ steps.
 */
final class Assignment {

  private static final int NOBODY = 0;

  private final long[][] cost;
  private final int size;
  private final long[] rowPrice;
  private final long[] columnPrice;
  private final int[] rowOf;
  private final int[] comesFrom;

  /** Rows and columns count from 1 here; 0 is nobody. */
  private Assignment(long[][] gain) {
    this.size = Math.max(gain.length, gain.length == 0 ? 0 : gain[0].length);
    this.cost = new long[size + 1][size + 1];
    for (int row = 0; row < gain.length; row++) {
      for (int column = 0; column < gain[row].length; column++) {
        cost[row + 1][column + 1] = -gain[row][column];
      }
    }
    this.rowPrice = new long[size + 1];
    this.columnPrice = new long[size + 1];
    this.rowOf = new int[size + 1];
    this.comesFrom = new int[size + 1];
    for (int row = 1; row <= size; row++) {
      flip(cheapestPath(row));
    }
  }

  /**
   * The column of each row; one beyond the columns there are for a row that gets none.
   *
   * @param gain what each pair of row and column is worth; every row has as many columns
   */
  static int[] of(long[][] gain) {
    Assignment found = new Assignment(gain);
    int[] columnOf = new int[gain.length];
    for (int column = 1; column <= found.size; column++) {
      if (found.rowOf[column] <= gain.length) {
        columnOf[found.rowOf[column] - 1] = column - 1;
      }
    }
    return columnOf;
  }

  /** The free column at the end of the cheapest path of exchanges that starts at this row. */
  private int cheapestPath(int start) {
    long[] least = new long[size + 1];
    Arrays.fill(least, Long.MAX_VALUE);
    boolean[] done = new boolean[size + 1];
    rowOf[0] = start;
    int at = 0;
    while (rowOf[at] != NOBODY) {
      done[at] = true;
      at = step(at, least, done);
    }
    return at;
  }

  private int step(int from, long[] least, boolean[] done) {
    int row = rowOf[from];
    int next = 0;
    for (int column = 1; column <= size; column++) {
      if (!done[column]) {
        long reduced = cost[row][column] - rowPrice[row] - columnPrice[column];
        if (reduced < least[column]) {
          least[column] = reduced;
          comesFrom[column] = from;
        }
        if (next == 0 || least[column] < least[next]) {
          next = column;
        }
      }
    }
    reprice(least[next], least, done);
    return next;
  }

  private void reprice(long by, long[] least, boolean[] done) {
    for (int column = 0; column <= size; column++) {
      if (done[column]) {
        rowPrice[rowOf[column]] += by;
        columnPrice[column] -= by;
      } else {
        least[column] -= by;
      }
    }
  }

  private void flip(int end) {
    int at = end;
    while (at != 0) {
      rowOf[at] = rowOf[comesFrom[at]];
      at = comesFrom[at];
    }
  }
}
