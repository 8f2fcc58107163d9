package org.moothall.core.group.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The space spanned by a few start vectors and their images under a positive semidefinite matrix,
 * and the best approximations to its eigenvectors in it (Rayleigh and Ritz), the largest eigenvalue
 * first.
 */
public final class KrylovSpace {

  private static final double NEGLIGIBLE = 1e-10;

  private final List<double[]> basis = new ArrayList<>();
  private final List<double[]> images = new ArrayList<>();
  private final SymmetricEigen eigen;

  /**
   * Grows the space.
   *
   * @param matrix takes a vector to its image; it must leave the vector as it is
   * @param start vectors to grow from; those that depend on others, or are zero, drop out
   * @param size the most dimensions to grow to; fewer if the images stay inside the space before
   */
  public KrylovSpace(UnaryOperator<double[]> matrix, List<double[]> start, int size) {
    start.forEach(this::admit);
    for (int grown = 0; grown < basis.size(); grown++) {
      double[] image = matrix.apply(basis.get(grown));
      images.add(image);
      if (basis.size() < size) {
        admit(image);
      }
    }
    this.eigen = SymmetricEigen.of(restricted());
  }

  /** How many dimensions it has. */
  public int size() {
    return basis.size();
  }

  /** The approximate eigenvalue of this rank; 0 beyond the size of the space. */
  public double value(int rank) {
    return rank < size() ? Math.max(0, eigen.value(rank)) : 0;
  }

  /** The approximate eigenvector of this rank, of length 1. */
  public double[] vector(int rank) {
    return combined(basis, eigen.vector(rank));
  }

  /**
   * How far the vector of this rank is from being an eigenvector; 0 beyond the size of the space.
   */
  public double residual(int rank) {
    if (rank >= size()) {
      return 0;
    }
    double[] residual = combined(images, eigen.vector(rank));
    subtract(residual, eigen.value(rank), vector(rank));
    return Math.sqrt(dot(residual, residual));
  }

  private void admit(double[] vector) {
    double[] remainder = vector.clone();
    double length = Math.sqrt(dot(vector, vector));
    // Twice is enough (Kahan and Parlett): what the first round leaves by cancellation the second
    // removes.
    orthogonalise(remainder);
    orthogonalise(remainder);
    double left = Math.sqrt(dot(remainder, remainder));
    if (left > NEGLIGIBLE * length) {
      for (int i = 0; i < remainder.length; i++) {
        remainder[i] /= left;
      }
      basis.add(remainder);
    }
  }

  private void orthogonalise(double[] vector) {
    for (double[] direction : basis) {
      subtract(vector, dot(vector, direction), direction);
    }
  }

  private double[][] restricted() {
    double[][] restricted = new double[size()][size()];
    for (int i = 0; i < size(); i++) {
      for (int j = 0; j <= i; j++) {
        restricted[i][j] = dot(basis.get(i), images.get(j));
        restricted[j][i] = restricted[i][j];
      }
    }
    return restricted;
  }

  private static double[] combined(List<double[]> vectors, double[] weights) {
    double[] sum = new double[vectors.getFirst().length];
    for (int i = 0; i < weights.length; i++) {
      subtract(sum, -weights[i], vectors.get(i));
    }
    return sum;
  }

  private static void subtract(double[] from, double factor, double[] vector) {
    for (int i = 0; i < from.length; i++) {
      from[i] -= factor * vector[i];
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
