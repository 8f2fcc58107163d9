package org.moothall.core.group.compatible;

import java.util.Arrays;
import org.moothall.core.group.plane.Plane;

/** Points in clusters, none of which is empty. */
public final class PublishedClusters {

  private final int[] clusterOf;
  private final Plane centres;
  private final int[] weight;

  private PublishedClusters(int[] clusterOf, Plane centres, int[] weight) {
    this.clusterOf = clusterOf;
    this.centres = centres;
    this.weight = weight;
  }

  /**
   * Clusters of points, each with the weighted mean of its points for a centre. Empty ones are
   * dropped, which renumbers those behind them.
   *
   * @param label the cluster of each point, below {@code labels}
   */
  static PublishedClusters of(Plane points, int[] weights, int[] label, int labels) {
    double[] x = new double[labels];
    double[] y = new double[labels];
    int[] weight = new int[labels];
    for (int point = 0; point < label.length; point++) {
      x[label[point]] += weights[point] * points.x(point);
      y[label[point]] += weights[point] * points.y(point);
      weight[label[point]] += weights[point];
    }
    int[] renumbered = new int[labels];
    int kept = 0;
    for (int cluster = 0; cluster < labels; cluster++) {
      if (weight[cluster] > 0) {
        x[kept] = x[cluster] / weight[cluster];
        y[kept] = y[cluster] / weight[cluster];
        weight[kept] = weight[cluster];
        renumbered[cluster] = kept++;
      }
    }
    return new PublishedClusters(
        Arrays.stream(label).map(cluster -> renumbered[cluster]).toArray(),
        Plane.of(Arrays.copyOf(x, kept), Arrays.copyOf(y, kept)),
        Arrays.copyOf(weight, kept));
  }

  public int count() {
    return weight.length;
  }

  /** How many points there are. */
  public int points() {
    return clusterOf.length;
  }

  /** The cluster of a point. */
  public int of(int point) {
    return clusterOf[point];
  }

  /** One centre a cluster. */
  public Plane centres() {
    return centres;
  }

  /** What the points of a cluster weigh together. */
  public int weight(int cluster) {
    return weight[cluster];
  }

  int[] labels() {
    return clusterOf.clone();
  }

  int[] weights() {
    return weight.clone();
  }
}
