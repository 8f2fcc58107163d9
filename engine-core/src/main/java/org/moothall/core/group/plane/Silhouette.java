package org.moothall.core.group.plane;

/**
 * How well points lie in their clusters: 1 far from every other cluster, 0 between two, below 0 in
 * the wrong one (Rousseeuw 1987).
 *
 * <p>Exact up to {@value #SAMPLE} points. Beyond, every n-th point is judged among every n-th
 * point, n the smallest number that leaves no more than that; a fair sample where points stand in
 * an order in which neighbours have nothing to do with each other.
 */
public final class Silhouette {

  static final int SAMPLE = 2_000;

  private final Plane plane;
  private final int[] clusterOf;
  private final int[] size;
  private final int stride;

  private Silhouette(Plane plane, int[] clusterOf, int clusters) {
    this.plane = plane;
    this.clusterOf = clusterOf;
    this.size = new int[clusters];
    this.stride = Math.ceilDiv(plane.size(), SAMPLE);
    for (int point = 0; point < plane.size(); point += stride) {
      size[clusterOf[point]]++;
    }
  }

  /**
   * The average over points, in [−1, 1]; 0 without points or with a single cluster.
   *
   * @param clusterOf the cluster of each point, 0 to {@code clusters} − 1
   */
  public static double mean(Plane plane, int[] clusterOf, int clusters) {
    return plane.size() == 0 ? 0 : new Silhouette(plane, clusterOf, clusters).mean();
  }

  private double mean() {
    double sum = 0;
    int points = 0;
    for (int point = 0; point < plane.size(); point += stride) {
      sum += width(clusterOf[point], distances(point));
      points++;
    }
    return sum / points;
  }

  /** The sums of distances from a point to the points of each cluster. */
  private double[] distances(int point) {
    double[] sum = new double[size.length];
    for (int other = 0; other < plane.size(); other += stride) {
      sum[clusterOf[other]] +=
          Math.sqrt(plane.squaredDistance(point, plane.x(other), plane.y(other)));
    }
    return sum;
  }

  private double width(int own, double[] distances) {
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
