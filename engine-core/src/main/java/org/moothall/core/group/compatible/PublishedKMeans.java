package org.moothall.core.group.compatible;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.moothall.core.group.plane.Plane;

/**
 * Clusters by Lloyd's method from the first distinct points, until no centre moves or the rounds
 * are over; so the order of the points shows in what is found.
 */
final class PublishedKMeans {

  private static final double STANDS_STILL = 0.01;

  private PublishedKMeans() {}

  /**
   * At most {@code most} clusters; fewer if there are fewer distinct points, or if one runs empty.
   *
   * @param rounds 1 or more
   */
  static PublishedClusters of(Plane points, int[] weights, int most, int rounds) {
    Plane centres = firstDistinct(points, most);
    PublishedClusters clusters =
        PublishedClusters.of(
            points, weights, nearest(points, centres, new int[points.size()]), centres.size());
    for (int round = 1; round < rounds && !standStill(centres, clusters.centres()); round++) {
      centres = clusters.centres();
      int[] label = nearest(points, centres, clusters.labels());
      clusters = PublishedClusters.of(points, weights, label, centres.size());
    }
    return clusters;
  }

  private static Plane firstDistinct(Plane points, int most) {
    double[] x = new double[Math.min(most, points.size())];
    double[] y = new double[x.length];
    int found = 0;
    for (int point = 0; point < points.size() && found < x.length; point++) {
      if (!contains(x, y, found, points.x(point), points.y(point))) {
        x[found] = points.x(point);
        y[found++] = points.y(point);
      }
    }
    return Plane.of(Arrays.copyOf(x, found), Arrays.copyOf(y, found));
  }

  private static boolean contains(double[] x, double[] y, int size, double atX, double atY) {
    return IntStream.range(0, size).anyMatch(i -> x[i] == atX && y[i] == atY);
  }

  private static int[] nearest(Plane points, Plane centres, int[] guess) {
    NearestCentre nearest = new NearestCentre(centres);
    int[] label = new int[points.size()];
    for (int point = 0; point < label.length; point++) {
      label[point] = nearest.to(points.x(point), points.y(point), guess[point]);
    }
    return label;
  }

  /** Whether the centres before and after, each sorted, are pair by pair in about one place. */
  private static boolean standStill(Plane before, Plane after) {
    int[] left = sorted(before);
    int[] right = sorted(after);
    return IntStream.range(0, right.length)
        .allMatch(
            i -> {
              double squared =
                  before.squaredDistance(left[i], after.x(right[i]), after.y(right[i]));
              return Math.sqrt(squared) < STANDS_STILL;
            });
  }

  private static int[] sorted(Plane points) {
    return IntStream.range(0, points.size())
        .boxed()
        .sorted(Comparator.<Integer>comparingDouble(points::x).thenComparingDouble(points::y))
        .mapToInt(point -> point)
        .toArray();
  }
}
