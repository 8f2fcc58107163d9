package org.moothall.core.group.linear;

import java.util.Arrays;

/**
 * A small system of linear equations with a symmetric positive definite matrix, to be filled,
 * solved and inverted over and over without allocating (Cholesky).
 *
 * <p>Only the lower triangle is filled, packed row by row: entry (i, j), j ≤ i, is at i(i + 1)/2 +
 * j. Not safe for several threads.
 */
public final class NormalEquations {

  private final int size;
  private final double[] factor;
  private final double[] column;

  /** The lower triangle, packed; to be filled. */
  public final double[] matrix;

  /** The right hand side; to be filled. */
  public final double[] right;

  /** A system of so many unknowns, all zero. */
  public NormalEquations(int size) {
    this.size = size;
    this.matrix = new double[packed(size)];
    this.factor = new double[matrix.length];
    this.right = new double[size];
    this.column = new double[size];
  }

  /** How many entries a packed lower triangle has. */
  public static int packed(int size) {
    return size * (size + 1) / 2;
  }

  /** Where entry (i, j), j ≤ i, is. */
  public static int at(int i, int j) {
    return i * (i + 1) / 2 + j;
  }

  /** Empties matrix and right hand side. */
  public void clear() {
    Arrays.fill(matrix, 0);
    Arrays.fill(right, 0);
  }

  /** Adds to the diagonal. */
  public void addDiagonal(int i, double value) {
    matrix[at(i, i)] += value;
  }

  /** Factors the matrix; to be called once it is filled and before it is solved or inverted. */
  public void factor() {
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[at(i, j)];
        for (int k = 0; k < j; k++) {
          sum -= factor[at(i, k)] * factor[at(j, k)];
        }
        factor[at(i, j)] = i == j ? Math.sqrt(sum) : sum / factor[at(j, j)];
      }
    }
  }

  /** Half the logarithm of the determinant of the factored matrix. */
  public double halfLogDeterminant() {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += StrictMath.log(factor[at(i, i)]);
    }
    return sum;
  }

  /** Writes the solution into {@code solution}. */
  public void solve(double[] solution) {
    System.arraycopy(right, 0, solution, 0, size);
    substitute(solution, 0);
  }

  /** Writes the lower triangle of the inverse, packed, into {@code inverse}. */
  public void invert(double[] inverse) {
    for (int unit = 0; unit < size; unit++) {
      Arrays.fill(column, 0);
      column[unit] = 1;
      substitute(column, unit);
      for (int i = unit; i < size; i++) {
        inverse[at(i, unit)] = column[i];
      }
    }
  }

  /** Forward and backward; entries before {@code first} of the right hand side are zero. */
  private void substitute(double[] x, int first) {
    for (int i = first; i < size; i++) {
      double sum = x[i];
      for (int k = first; k < i; k++) {
        sum -= factor[at(i, k)] * x[k];
      }
      x[i] = sum / factor[at(i, i)];
    }
    for (int i = size - 1; i >= first; i--) {
      double sum = x[i];
      for (int k = i + 1; k < size; k++) {
        sum -= factor[at(k, i)] * x[k];
      }
      x[i] = sum / factor[at(i, i)];
    }
  }
}
