package org.moothall.core.group;

import org.moothall.core.group.votes.VoteMatrix;

/**
 * How well points lie in their clusters: 1 far from every other cluster, 0 between two, below 0 in
 * the wrong one (Rousseeuw 1987).
 *
 * <p>Exact up to {@value #SAMPLE} points. Beyond, every n-th point is judged among every n-th
 * point, n the smallest number that leaves no more than that; which is a fair sample because points
 * stand in the order of {@link VoteMatrix}, where neighbours have nothing to do with each other.
 *
 * @param mean the average over points, in [−1, 1]
 * @param error the standard error of that average
 */
record Silhouette(double mean, double error) {

  static final int SAMPLE = 2_000;

  static Silhouette of(Clusters clusters, Plane plane) {
    int stride = (plane.size() + SAMPLE - 1) / SAMPLE;
    int[] size = new int[clusters.count()];
    for (int point = 0; point < plane.size(); point += stride) {
      size[clusters.of(point)]++;
    }
    double sum = 0;
    double squares = 0;
    int points = 0;
    for (int point = 0; point < plane.size(); point += stride) {
      double width = width(clusters.of(point), distances(point, stride, clusters, plane), size);
      sum += width;
      squares += width * width;
      points++;
    }
    double mean = sum / points;
    return new Silhouette(mean, Math.sqrt(Math.max(0, squares / points - mean * mean) / points));
  }

  /** The sums of distances from a point to the points of each cluster. */
  private static double[] distances(int point, int stride, Clusters clusters, Plane plane) {
    double[] sum = new double[clusters.count()];
    for (int other = 0; other < plane.size(); other += stride) {
      sum[clusters.of(other)] +=
          Math.sqrt(plane.squaredDistance(point, plane.x(other), plane.y(other)));
    }
    return sum;
  }

  private static double width(int own, double[] distances, int[] size) {
    if (size[own] < 2) {
      return 0;
    }
    double inside = distances[own] / (size[own] - 1);
    double outside = Double.POSITIVE_INFINITY;
    for (int cluster = 0; cluster < size.length; cluster++) {
      if (cluster != own && size[cluster] > 0) {
        outside = Math.min(outside, distances[cluster] / size[cluster]);
      }
    }
    double larger = Math.max(inside, outside);
    boolean undefined = larger == 0 || larger == Double.POSITIVE_INFINITY;
    return undefined ? 0 : (outside - inside) / larger;
  }
}
