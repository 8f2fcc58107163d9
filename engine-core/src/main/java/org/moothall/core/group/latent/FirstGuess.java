package org.moothall.core.group.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * First guesses of who belongs together, for one cluster, two and so on: k-means (Lloyd 1982) of
 * people's places. Lloyd's method ends in a local optimum that its start decides, so several starts
 * are tried and the end of least scatter is kept: points far from one another (Gonzalez 1985), and
 * the clusters of the guess before, each in turn cut in two at its mean across each axis (after Su
 * and Dy 2007).
 *
 * <p>There is no chance in it, and of equally near or far points the first counts: places in an
 * order of content give guesses that depend on content alone.
 */
final class FirstGuess {

  private final double[][] points;
  private final List<Lloyd> found = new ArrayList<>();

  FirstGuess(double[][] points) {
    this.points = points;
    this.found.add(new Lloyd(points, new int[points.length], 1));
  }

  /** The cluster of each point, 0 to k − 1; k is at most the number of points. */
  int[] of(int k) {
    while (found.size() < k) {
      found.add(withOneMore(found.getLast()));
    }
    return numberedByAppearance(found.get(k - 1));
  }

  /** The cluster of the first point is 0, of the first that is elsewhere 1, and so on. */
  private static int[] numberedByAppearance(Lloyd clusters) {
    int[] number = new int[clusters.count()];
    Arrays.fill(number, -1);
    int numbered = 0;
    int[] result = new int[clusters.nearest.length];
    for (int i = 0; i < result.length; i++) {
      int cluster = clusters.nearest[i];
      if (number[cluster] < 0) {
        number[cluster] = numbered++;
      }
      result[i] = number[cluster];
    }
    return result;
  }

  private Lloyd withOneMore(Lloyd fewer) {
    int k = fewer.count() + 1;
    Lloyd best = new Lloyd(points, farApart(k), k);
    for (int cluster = 0; cluster < fewer.count(); cluster++) {
      for (int axis = 0; axis < points[0].length; axis++) {
        Lloyd cut = new Lloyd(points, cut(fewer, cluster, axis), k);
        best = cut.scatter < best.scatter ? cut : best;
      }
    }
    return best;
  }

  private int[] cut(Lloyd fewer, int cluster, int axis) {
    int[] start = fewer.nearest.clone();
    for (int i = 0; i < start.length; i++) {
      if (start[i] == cluster && points[i][axis] > fewer.centres[cluster][axis]) {
        start[i] = fewer.count();
      }
    }
    return start;
  }

  /** Every point with the nearest of k points far apart, the first farthest from the middle. */
  private int[] farApart(int k) {
    int[] nearest = new int[points.length];
    double[] distance = new double[points.length];
    Arrays.setAll(distance, i -> Lloyd.squared(points[i], new double[points[i].length]));
    for (int cluster = 0; cluster < k; cluster++) {
      double[] centre = points[farthest(distance)];
      for (int i = 0; i < distance.length; i++) {
        double to = Lloyd.squared(points[i], centre);
        if (cluster == 0 || to < distance[i]) {
          distance[i] = to;
          nearest[i] = cluster;
        }
      }
    }
    return nearest;
  }

  private static int farthest(double[] distance) {
    int farthest = 0;
    for (int i = 1; i < distance.length; i++) {
      if (distance[i] > distance[farthest]) {
        farthest = i;
      }
    }
    return farthest;
  }
}
