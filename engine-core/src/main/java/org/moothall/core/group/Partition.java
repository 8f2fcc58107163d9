package org.moothall.core.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * People in groups: what a method of grouping finds, and all that the description of groups needs
 * of it.
 *
 * <p>Groups are numbered by size, the largest 0, and of equally large ones the one of the earlier
 * row first.
 */
final class Partition {

  private final int[] rows;
  private final int[] groupOf;
  private final int[] size;
  private final Plane plane;
  private final double separation;

  private Partition(int[] rows, int[] groupOf, int[] size, Plane plane, double separation) {
    this.rows = rows;
    this.groupOf = groupOf;
    this.size = size;
    this.plane = plane;
    this.separation = separation;
  }

  /** Nobody in no group. */
  static Partition none() {
    int[] nobody = {};
    return new Partition(nobody, nobody, nobody, Plane.of(new double[0], new double[0]), 0);
  }

  /**
   * @param rows rows of the grouped people in the matrix, ascending
   * @param clusters their clusters, none of them empty
   * @param plane where they stand, in the order of {@code rows}
   * @param separation mean silhouette
   */
  static Partition of(int[] rows, Clusters clusters, Plane plane, double separation) {
    int[] number = numbersBySize(rows.length, clusters);
    int[] groupOf = new int[rows.length];
    int[] size = new int[clusters.count()];
    for (int person = 0; person < rows.length; person++) {
      groupOf[person] = number[clusters.of(person)];
      size[groupOf[person]]++;
    }
    return new Partition(rows.clone(), groupOf, size, plane, separation);
  }

  private static int[] numbersBySize(int people, Clusters clusters) {
    int[] size = new int[clusters.count()];
    int[] first = new int[clusters.count()];
    for (int person = people - 1; person >= 0; person--) {
      size[clusters.of(person)]++;
      first[clusters.of(person)] = person;
    }
    List<Integer> order = new ArrayList<>();
    for (int cluster = 0; cluster < size.length; cluster++) {
      order.add(cluster);
    }
    order.sort(
        Comparator.<Integer>comparingInt(cluster -> -size[cluster])
            .thenComparingInt(cluster -> first[cluster]));
    int[] number = new int[size.length];
    Arrays.setAll(number, order::indexOf);
    return number;
  }

  int groups() {
    return size.length;
  }

  int size(int group) {
    return size[group];
  }

  /** How many people are grouped. */
  int people() {
    return rows.length;
  }

  /** The row of a grouped person in the matrix. */
  int row(int person) {
    return rows[person];
  }

  int groupOf(int person) {
    return groupOf[person];
  }

  double x(int person) {
    return plane.x(person);
  }

  double y(int person) {
    return plane.y(person);
  }

  /** Mean silhouette, 0 with fewer than two groups. */
  double separation() {
    return separation;
  }
}
