package org.moothall.core.draw;

/**
 * Proves in whole numbers that no committee keeps its rows (Farkas 1902). Add the rows up, each
 * times its price: people of a type then count as much as their rows cost together. If the types at
 * their dearest come to less than the rows ask for, or at their cheapest to more than the rows
 * admit, there is no committee. That holds for any prices, wherever they are from.
 */
final class Prices {

  private static final int LARGEST_DENOMINATOR = 60;
  private static final int FALLBACK_DENOMINATOR = 1 << 12;
  private static final double NEARLY_WHOLE = 1e-6;
  private static final double DEAREST = 1e6;

  private final long[] prices;

  /** Prices near these, in whole numbers. */
  Prices(double[] near) {
    int denominator = 1;
    while (denominator <= LARGEST_DENOMINATOR && !nearlyWhole(near, denominator)) {
      denominator++;
    }
    if (denominator > LARGEST_DENOMINATOR) {
      denominator = FALLBACK_DENOMINATOR;
    }
    prices = new long[near.length];
    for (int row = 0; row < near.length; row++) {
      prices[row] = Math.round(Math.clamp(near[row], -DEAREST, DEAREST) * denominator);
    }
  }

  private static boolean nearlyWhole(double[] near, int denominator) {
    for (double price : near) {
      double scaled = price * denominator;
      if (Math.abs(scaled - Math.rint(scaled)) > NEARLY_WHOLE) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether these prices prove that no committee of fewest to most people of each type keeps every
   * row.
   *
   * @throws ArithmeticException if the sums are beyond a {@code long}
   */
  boolean prove(Program program, int[] fewest, int[] most) {
    long rowsAtLeast = 0;
    long rowsAtMost = 0;
    for (int row = 0; row < prices.length; row++) {
      long price = prices[row];
      rowsAtLeast = add(rowsAtLeast, price, price > 0 ? program.least(row) : program.most(row));
      rowsAtMost = add(rowsAtMost, price, price > 0 ? program.most(row) : program.least(row));
    }
    long typesAtLeast = 0;
    long typesAtMost = 0;
    for (int type = 0; type < program.types(); type++) {
      long cost = cost(program, type);
      typesAtLeast = add(typesAtLeast, cost, cost > 0 ? fewest[type] : most[type]);
      typesAtMost = add(typesAtMost, cost, cost > 0 ? most[type] : fewest[type]);
    }
    return typesAtMost < rowsAtLeast || typesAtLeast > rowsAtMost;
  }

  private long cost(Program program, int type) {
    long cost = 0;
    for (int row = 0; row < prices.length; row++) {
      if (program.in(row, type)) {
        cost = Math.addExact(cost, prices[row]);
      }
    }
    return cost;
  }

  private static long add(long sum, long price, long count) {
    return Math.addExact(sum, Math.multiplyExact(price, count));
  }
}
