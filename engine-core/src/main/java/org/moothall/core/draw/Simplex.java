package org.moothall.core.draw;

import java.util.Arrays;

/**
 * Looks for real numbers of people, type by type, that keep within the bounds of types and rows:
 * the general simplex for bounds of Dutertre and de Moura (2006), warm from one call to the next.
 * The most violated row leaves first; after a while the least index does (Bland 1977), so it can't
 * cycle.
 *
 * <p>It works in floating point, so nothing it says is believed: a point has to be rounded and
 * counted, and the prices of a contradiction have to be checked in whole numbers ({@link Prices}).
 * Variables are numbered types first, then rows.
 */
final class Simplex {

  /** What came of a call. */
  enum Status {
    /** {@link #point} keeps the bounds. */
    MET,
    /** {@link #prices} show that no point does. */
    CONTRADICTED,
    /** Too many steps. */
    GAVE_UP
  }

  private static final double TOLERANCE = 1e-7;
  private static final int PIVOTS_BEFORE_A_FRESH_START = 200;

  private final Program program;
  private final int types;
  private final int rows;

  /**
   * By row of the tableau and place outside the basis: what one more of the latter adds to the
   * basic variable.
   */
  private final double[][] tableau;

  private final int[] basic;
  private final int[] outside;
  private final double[] value;
  private final double[] lower;
  private final double[] upper;
  private int pivots;
  private long work;
  private int contradicted;

  Simplex(Program program) {
    this.program = program;
    rows = program.rows();
    types = program.types();
    tableau = new double[rows][types];
    basic = new int[rows];
    outside = new int[types];
    value = new double[types + rows];
    lower = new double[types + rows];
    upper = new double[types + rows];
    startAfresh();
  }

  /** How much was done in all calls so far, in additions and multiplications, roughly. */
  long work() {
    return work;
  }

  /** Looks for a point with fewest to most people of each type. */
  Status solve(int[] fewest, int[] most) {
    for (int type = 0; type < types; type++) {
      lower[type] = fewest[type];
      upper[type] = most[type];
    }
    for (int row = 0; row < rows; row++) {
      lower[types + row] = program.least(row);
      upper[types + row] = program.most(row);
    }
    if (pivots > PIVOTS_BEFORE_A_FRESH_START) {
      startAfresh();
    }
    settle();
    return walk();
  }

  /** The point found, by type. */
  double[] point() {
    return Arrays.copyOf(value, types);
  }

  /** By row: the factors with which the rows add up to a contradiction. */
  double[] prices() {
    double[] prices = new double[rows];
    if (basic[contradicted] >= types) {
      prices[basic[contradicted] - types] = 1;
    }
    for (int place = 0; place < types; place++) {
      if (outside[place] >= types) {
        prices[outside[place] - types] = -tableau[contradicted][place];
      }
    }
    return prices;
  }

  private void startAfresh() {
    for (int row = 0; row < rows; row++) {
      basic[row] = types + row;
      for (int type = 0; type < types; type++) {
        tableau[row][type] = program.in(row, type) ? 1 : 0;
      }
    }
    for (int type = 0; type < types; type++) {
      outside[type] = type;
    }
    pivots = 0;
  }

  /** Puts every variable outside the basis within its bounds and reckons the basic ones anew. */
  private void settle() {
    work += (long) rows * types;
    for (int variable : outside) {
      value[variable] = Math.clamp(value[variable], lower[variable], upper[variable]);
    }
    for (int row = 0; row < rows; row++) {
      double sum = 0;
      for (int place = 0; place < types; place++) {
        sum += tableau[row][place] * value[outside[place]];
      }
      value[basic[row]] = sum;
    }
  }

  private Status walk() {
    int greedySteps = 10 * rows;
    int lastStep = 20 * (rows + types) + greedySteps;
    for (int step = 0; step < lastStep; step++) {
      boolean greedy = step < greedySteps;
      int row = leaving(greedy);
      if (row < 0) {
        return Status.MET;
      }
      int variable = basic[row];
      boolean up = value[variable] < lower[variable];
      int place = entering(row, up, greedy);
      if (place < 0) {
        contradicted = row;
        return Status.CONTRADICTED;
      }
      move(row, place, up ? lower[variable] : upper[variable]);
      pivot(row, place);
    }
    return Status.GAVE_UP;
  }

  /**
   * The row whose basic variable is out of bounds, by most or with the least index; -1 if none is.
   */
  private int leaving(boolean greedy) {
    int best = -1;
    double most = TOLERANCE;
    for (int row = 0; row < rows; row++) {
      int variable = basic[row];
      double violation =
          Math.max(lower[variable] - value[variable], value[variable] - upper[variable]);
      if (violation <= TOLERANCE) {
        continue;
      }
      if (greedy ? violation > most : best < 0 || variable < basic[best]) {
        best = row;
        most = violation;
      }
    }
    return best;
  }

  /** The place of a variable that can move the row's basic variable up or down; -1 if none can. */
  private int entering(int row, boolean up, boolean greedy) {
    int best = -1;
    double steepest = 0;
    for (int place = 0; place < types; place++) {
      double slope = up ? tableau[row][place] : -tableau[row][place];
      int variable = outside[place];
      boolean helps =
          slope > TOLERANCE
              ? value[variable] < upper[variable] - TOLERANCE
              : slope < -TOLERANCE && value[variable] > lower[variable] + TOLERANCE;
      if (!helps) {
        continue;
      }
      if (greedy ? Math.abs(slope) > steepest : best < 0 || variable < outside[best]) {
        best = place;
        steepest = Math.abs(slope);
      }
    }
    return best;
  }

  private void move(int row, int place, double target) {
    double step = (target - value[basic[row]]) / tableau[row][place];
    for (int other = 0; other < rows; other++) {
      value[basic[other]] += tableau[other][place] * step;
    }
    value[basic[row]] = target;
    value[outside[place]] += step;
  }

  private void pivot(int row, int place) {
    work += (long) rows * types;
    double[] pivotRow = tableau[row];
    double inverse = 1 / pivotRow[place];
    for (int j = 0; j < types; j++) {
      pivotRow[j] *= -inverse;
    }
    pivotRow[place] = inverse;
    for (int other = 0; other < rows; other++) {
      double factor = tableau[other][place];
      if (other == row || factor == 0) {
        continue;
      }
      double[] otherRow = tableau[other];
      for (int j = 0; j < types; j++) {
        otherRow[j] += factor * pivotRow[j];
      }
      otherRow[place] = factor * inverse;
    }
    int left = basic[row];
    basic[row] = outside[place];
    outside[place] = left;
    pivots++;
  }
}
