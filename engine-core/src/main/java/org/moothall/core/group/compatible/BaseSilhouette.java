package org.moothall.core.group.compatible;

import org.moothall.core.group.Plane;

/**
 * How well points lie in their clusters (Rousseeuw 1987): the plain mean over the points, each of
 * which counts once whatever it weighs; a point alone in its cluster counts 0.
 */
final class BaseSilhouette {

  private BaseSilhouette() {}

  /** In [−1, 1]; 0 of a single cluster. */
  static double of(Plane points, PublishedClusters clusters) {
    int[] size = new int[clusters.count()];
    for (int point = 0; point < points.size(); point++) {
      size[clusters.of(point)]++;
    }
    double sum = 0;
    for (int point = 0; point < points.size(); point++) {
      sum += width(clusters.of(point), distances(point, points, clusters), size);
    }
    return points.size() == 0 ? 0 : sum / points.size();
  }

  private static double[] distances(int point, Plane points, PublishedClusters clusters) {
    double[] sum = new double[clusters.count()];
    for (int other = 0; other < points.size(); other++) {
      sum[clusters.of(other)] +=
          Math.sqrt(points.squaredDistance(point, points.x(other), points.y(other)));
    }
    return sum;
  }

  private static double width(int own, double[] distances, int[] size) {
    if (size[own] < 2 || size.length < 2) {
      return 0;
    }
    double inside = distances[own] / (size[own] - 1);
    double outside = Double.POSITIVE_INFINITY;
    for (int cluster = 0; cluster < size.length; cluster++) {
      if (cluster != own) {
        outside = Math.min(outside, distances[cluster] / size[cluster]);
      }
    }
    double larger = Math.max(inside, outside);
    return larger == 0 ? 0 : (outside - inside) / larger;
  }
}
