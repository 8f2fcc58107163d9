package org.moothall.core.group.linear;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * All eigenvalues and eigenvectors of a small symmetric matrix, the largest first.
 *
 * <p>Cyclic Jacobi rotations (Jacobi 1846; Golub and Van Loan, <i>Matrix Computations</i>, §8.5):
 * accurate for repeated eigenvalues too, which votes of equally large groups do have.
 */
public final class SymmetricEigen {

  private static final int MAX_SWEEPS = 60;

  private final double[][] matrix;
  private final double[][] rotation;
  private final int[] order;

  private SymmetricEigen(double[][] matrix) {
    int size = matrix.length;
    this.matrix = Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    this.rotation = new double[size][size];
    for (int i = 0; i < size; i++) {
      rotation[i][i] = 1;
    }
    int sweeps = 0;
    while (sweeps < MAX_SWEEPS && sweep()) {
      sweeps++;
    }
    this.order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> this.matrix[i][i]).reversed())
            .mapToInt(i -> i)
            .toArray();
  }

  /** Takes the matrix apart; it is left as it is. */
  public static SymmetricEigen of(double[][] matrix) {
    return new SymmetricEigen(matrix);
  }

  /** The eigenvalue of this rank, 0 for the largest. */
  public double value(int rank) {
    return matrix[order[rank]][order[rank]];
  }

  /** The unit eigenvector of this rank. */
  public double[] vector(int rank) {
    double[] vector = new double[order.length];
    Arrays.setAll(vector, i -> rotation[i][order[rank]]);
    return vector;
  }

  /** Rotates every off-diagonal pair once; false when there was nothing left to rotate. */
  private boolean sweep() {
    boolean rotated = false;
    for (int p = 0; p < matrix.length; p++) {
      for (int q = p + 1; q < matrix.length; q++) {
        if (matters(p, q)) {
          rotate(p, q);
          rotated = true;
        }
      }
    }
    return rotated;
  }

  private boolean matters(int p, int q) {
    double off = Math.abs(matrix[p][q]);
    return off > Math.ulp(1.0) * Math.max(Math.abs(matrix[p][p]), Math.abs(matrix[q][q]));
  }

  private void rotate(int p, int q) {
    double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
    double tan = Math.copySign(1 / (Math.abs(theta) + Math.sqrt(theta * theta + 1)), theta);
    double cos = 1 / Math.sqrt(tan * tan + 1);
    double sin = tan * cos;
    for (int i = 0; i < matrix.length; i++) {
      rotate(matrix[i], p, q, cos, sin);
      rotate(rotation[i], p, q, cos, sin);
    }
    for (int i = 0; i < matrix.length; i++) {
      double atP = matrix[p][i];
      double atQ = matrix[q][i];
      matrix[p][i] = cos * atP - sin * atQ;
      matrix[q][i] = sin * atP + cos * atQ;
    }
    matrix[p][q] = 0;
    matrix[q][p] = 0;
  }

  private static void rotate(double[] row, int p, int q, double cos, double sin) {
    double atP = row[p];
    double atQ = row[q];
    row[p] = cos * atP - sin * atQ;
    row[q] = sin * atP + cos * atQ;
  }
}
