package org.moothall.core.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the clusters of least scatter for each number of them, without chance.
 *
 * <p>Lloyd's method ends in a local optimum that its start decides, so several starts are tried and
 * the best end is kept: points far from one another (Gonzalez 1985), and the clusters found for one
 * cluster fewer, each in turn cut in two at its mean, across x and across y (after Su and Dy 2007).
 */
final class KMeans {

  private KMeans() {}

  /** The best clusters found for 1, 2, … {@code most} clusters. */
  static List<Clusters> upTo(int most, Plane plane) {
    List<Clusters> found = new ArrayList<>(List.of(Clusters.one(plane)));
    while (found.size() < most) {
      found.add(withOneMore(found.getLast(), plane));
    }
    return found;
  }

  private static Clusters withOneMore(Clusters fewer, Plane plane) {
    int k = fewer.count() + 1;
    List<int[]> starts = new ArrayList<>();
    starts.add(farApart(plane, k));
    for (int cluster = 0; cluster < fewer.count(); cluster++) {
      starts.add(cut(fewer, cluster, plane, true));
      starts.add(cut(fewer, cluster, plane, false));
    }
    return starts.stream()
        .map(start -> Clusters.settled(plane, start, k))
        .min(Comparator.comparingDouble(Clusters::scatter))
        .orElseThrow();
  }

  private static int[] cut(Clusters clusters, int cluster, Plane plane, boolean acrossX) {
    int[] start = clusters.toArray();
    for (int point = 0; point < start.length; point++) {
      boolean beyond =
          acrossX
              ? plane.x(point) > clusters.meanX(cluster)
              : plane.y(point) > clusters.meanY(cluster);
      if (start[point] == cluster && beyond) {
        start[point] = clusters.count();
      }
    }
    return start;
  }

  /**
   * Every point with the nearest of {@code k} points far apart: the first is the farthest from the
   * origin, where the average voter stands, each next the farthest from those before it.
   */
  private static int[] farApart(Plane plane, int k) {
    int[] nearest = new int[plane.size()];
    double[] distance = new double[plane.size()];
    Arrays.setAll(distance, point -> plane.squaredDistance(point, 0, 0));
    for (int cluster = 0; cluster < k; cluster++) {
      int centre = farthest(distance);
      for (int point = 0; point < nearest.length; point++) {
        double toCentre = plane.squaredDistance(point, plane.x(centre), plane.y(centre));
        if (cluster == 0 || toCentre < distance[point]) {
          distance[point] = toCentre;
          nearest[point] = cluster;
        }
      }
    }
    return nearest;
  }

  private static int farthest(double[] distance) {
    int farthest = 0;
    for (int point = 1; point < distance.length; point++) {
      if (distance[point] > distance[farthest]) {
        farthest = point;
      }
    }
    return farthest;
  }
}
