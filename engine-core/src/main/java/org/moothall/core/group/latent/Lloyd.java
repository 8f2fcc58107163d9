package org.moothall.core.group.latent;

/** Clusters around their means, settled from a start (Lloyd 1982). */
final class Lloyd {

  private static final int MOST_ROUNDS = 50;

  private final double[][] points;

  /** The cluster of each point. */
  final int[] nearest;

  final double[][] centres;

  /** The sum of squared distances of all points from their centres. */
  double scatter;

  Lloyd(double[][] points, int[] start, int k) {
    this.points = points;
    this.nearest = start.clone();
    this.centres = new double[k][points.length == 0 ? 0 : points[0].length];
    centre();
    for (int round = 0; round < MOST_ROUNDS && assign(); round++) {
      centre();
    }
  }

  int count() {
    return centres.length;
  }

  private boolean assign() {
    boolean moved = false;
    scatter = 0;
    for (int i = 0; i < points.length; i++) {
      int best = 0;
      double least = Double.POSITIVE_INFINITY;
      for (int k = 0; k < centres.length; k++) {
        double to = squared(points[i], centres[k]);
        if (to < least) {
          least = to;
          best = k;
        }
      }
      moved |= best != nearest[i];
      nearest[i] = best;
      scatter += least;
    }
    return moved;
  }

  /** Moves each centre to its points; one without points stays where it is. */
  private void centre() {
    double[][] sum = new double[centres.length][centres[0].length];
    int[] count = new int[centres.length];
    for (int i = 0; i < points.length; i++) {
      count[nearest[i]]++;
      for (int axis = 0; axis < points[i].length; axis++) {
        sum[nearest[i]][axis] += points[i][axis];
      }
    }
    for (int k = 0; k < centres.length; k++) {
      for (int axis = 0; count[k] > 0 && axis < sum[k].length; axis++) {
        centres[k][axis] = sum[k][axis] / count[k];
      }
    }
  }

  static double squared(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return sum;
  }
}
