package org.moothall.core.group;

import java.util.Arrays;

/**
 * Points in {@code k} clusters around their means, settled so that no point is nearer to another's
 * mean (Lloyd 1982). Of equally near means the first counts. A cluster may have lost all its
 * points.
 */
final class Clusters {

  private static final int MAX_ROUNDS = 1_000;

  private final Plane plane;
  private final int[] clusterOf;
  private final int[] size;
  private final double[] meanX;
  private final double[] meanY;

  private Clusters(Plane plane, int[] start, int k) {
    this.plane = plane;
    this.clusterOf = start.clone();
    this.size = new int[k];
    this.meanX = new double[k];
    this.meanY = new double[k];
    update();
    for (int round = 0; round < MAX_ROUNDS && assign(); round++) {
      update();
    }
  }

  /**
   * Settles clusters from a start.
   *
   * @param start the cluster of each point, 0 to {@code k} − 1
   */
  static Clusters settled(Plane plane, int[] start, int k) {
    return new Clusters(plane, start, k);
  }

  /** All points in one cluster. */
  static Clusters one(Plane plane) {
    return new Clusters(plane, new int[plane.size()], 1);
  }

  int count() {
    return size.length;
  }

  /** The cluster of this point. */
  int of(int point) {
    return clusterOf[point];
  }

  int smallest() {
    return Arrays.stream(size).min().orElse(0);
  }

  double meanX(int cluster) {
    return meanX[cluster];
  }

  double meanY(int cluster) {
    return meanY[cluster];
  }

  /** The sum of squared distances of all points from their means. */
  double scatter() {
    double scatter = 0;
    for (int point = 0; point < clusterOf.length; point++) {
      scatter += squaredDistance(point, clusterOf[point]);
    }
    return scatter;
  }

  /** The cluster of each point; a copy. */
  int[] toArray() {
    return clusterOf.clone();
  }

  /** Moves each mean to its points; one without points stays where it is. */
  private void update() {
    double[] sumX = new double[size.length];
    double[] sumY = new double[size.length];
    Arrays.fill(size, 0);
    for (int point = 0; point < clusterOf.length; point++) {
      int cluster = clusterOf[point];
      sumX[cluster] += plane.x(point);
      sumY[cluster] += plane.y(point);
      size[cluster]++;
    }
    for (int cluster = 0; cluster < size.length; cluster++) {
      if (size[cluster] > 0) {
        meanX[cluster] = sumX[cluster] / size[cluster];
        meanY[cluster] = sumY[cluster] / size[cluster];
      }
    }
  }

  /** Moves each point to the nearest mean; false when all were there already. */
  private boolean assign() {
    boolean moved = false;
    for (int point = 0; point < clusterOf.length; point++) {
      int nearest = nearest(point);
      moved |= nearest != clusterOf[point];
      clusterOf[point] = nearest;
    }
    return moved;
  }

  private int nearest(int point) {
    int nearest = 0;
    double least = squaredDistance(point, 0);
    for (int cluster = 1; cluster < size.length; cluster++) {
      double distance = squaredDistance(point, cluster);
      if (distance < least) {
        least = distance;
        nearest = cluster;
      }
    }
    return nearest;
  }

  private double squaredDistance(int point, int cluster) {
    return plane.squaredDistance(point, meanX[cluster], meanY[cluster]);
  }
}
