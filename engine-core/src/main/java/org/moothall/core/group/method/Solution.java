package org.moothall.core.group.method;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.moothall.opinion.Grouping;
import org.moothall.opinion.GroupingMode;
import org.moothall.opinion.OpinionGroup;

/**
 * What a way of grouping finds in a {@link org.moothall.core.group.votes.VoteMatrix}: who is in
 * which group and where on the map, and what the axes of the map are made of.
 *
 * <p>Groups are numbered by size, the largest 0, and of equally large ones the one of the earlier
 * row first. Immutable.
 */
public final class Solution {

  private final int[] rows;
  private final int[] groupOf;
  private final int[] size;
  private final double[][] places;
  private final double[][] axes;
  private final double[] confidence;
  private final double[][] ends;
  private final Grouping grouping;
  private final Optional<Absorber> absorber;
  private final Optional<Published> published;

  private Solution(
      int[] rows,
      int[] groupOf,
      double[][] places,
      double[][] axes,
      double[] confidence,
      double[][] ends,
      Grouping grouping,
      Optional<Absorber> absorber,
      Optional<Published> published) {
    this.rows = rows;
    this.groupOf = groupOf;
    this.size = sizes(groupOf);
    this.places = places;
    this.axes = axes;
    this.confidence = confidence;
    this.ends = ends;
    this.grouping = grouping;
    this.absorber = absorber;
    this.published = published;
  }

  /** Nobody in no group. */
  public static Solution none(int columns, GroupingMode mode) {
    return of(
        new int[0],
        new int[0],
        new double[2][0],
        new double[2][columns],
        new Grouping(mode, List.of(), 0, false));
  }

  /**
   * People in groups on a map.
   *
   * @param rows rows of the grouped people in the matrix, ascending
   * @param clusters what the method calls the group of each of them, 0 or more; numbers that nobody
   *     has are left out
   * @param places where they stand: all x, then all y
   * @param axes what each shaping column weighs on the first axis, then on the second, each of
   *     length 1, or all zeros where votes do not differ in so many directions
   * @param grouping how the groups were found
   */
  public static Solution of(
      int[] rows, int[] clusters, double[][] places, double[][] axes, Grouping grouping) {
    same(rows.length, clusters.length);
    same(rows.length, places[0].length);
    same(rows.length, places[1].length);
    same(axes[0].length, axes[1].length);
    int[] number = numbersBySize(clusters);
    return new Solution(
        rows.clone(),
        Arrays.stream(clusters).map(cluster -> number[cluster]).toArray(),
        copy(places),
        copy(axes),
        new double[0],
        new double[0][],
        grouping,
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The same of other rows and columns; groups keep their numbers.
   *
   * @param others rows of the grouped people, ascending
   * @param person for each of them, whom of this solution they are like
   * @param column for each column there, which one here it is
   */
  public Solution of(int[] others, int[] person, int[] column) {
    return new Solution(
        others,
        Arrays.stream(person).map(i -> groupOf[i]).toArray(),
        at(places, person),
        at(axes, column),
        confidence.length == 0 ? confidence : at(confidence, person),
        ends.length == 0 ? ends : at(ends, column),
        grouping,
        absorber.map(it -> elsewhere(it, column)),
        published);
  }

  private static double[][] at(double[][] pair, int[] places) {
    return new double[][] {at(pair[0], places), at(pair[1], places)};
  }

  private static double[] at(double[] values, int[] places) {
    return Arrays.stream(places).mapToDouble(i -> values[i]).toArray();
  }

  /** An absorber that takes columns by other numbers; columns it does not know are left out. */
  private static Absorber elsewhere(Absorber absorber, int[] column) {
    return (columns, choices) -> {
      int[] known =
          IntStream.range(0, columns.length)
              .filter(i -> columns[i] < column.length)
              .boxed()
              .sorted(Comparator.comparingInt(i -> column[columns[i]]))
              .mapToInt(i -> i)
              .toArray();
      return absorber.place(
          Arrays.stream(known).map(i -> column[columns[i]]).toArray(),
          Arrays.stream(known).map(i -> choices[i]).toArray());
    };
  }

  /**
   * The same with how sure each membership is.
   *
   * @param of in the order of the rows, each in (0, 1]
   */
  public Solution withConfidence(double[] of) {
    same(rows.length, of.length);
    return new Solution(
        rows, groupOf, places, axes, of.clone(), ends, grouping, absorber, published);
  }

  /**
   * The same with how likely somebody at either end of the first axis agrees. Without, it is the
   * share of those on the left and on the right of the middle.
   *
   * @param left by shaping column, in (0, 1)
   * @param right likewise
   */
  public Solution withEnds(double[] left, double[] right) {
    same(columns(), left.length);
    same(columns(), right.length);
    double[][] both = {left.clone(), right.clone()};
    return new Solution(
        rows, groupOf, places, axes, confidence, both, grouping, absorber, published);
  }

  /**
   * The same with how to take people in whose votes came later. Without, they wait for the next
   * solution.
   */
  public Solution withAbsorber(Absorber with) {
    return new Solution(
        rows, groupOf, places, axes, confidence, ends, grouping, Optional.of(with), published);
  }

  /** The same with what a published method says of its own groups. */
  public Solution withPublished(Published of) {
    return new Solution(
        rows, groupOf, places, axes, confidence, ends, grouping, absorber, Optional.of(of));
  }

  /**
   * What a published method says in its own way of what it found.
   *
   * @param stands what each group stands for, by group
   * @param statements how many statements the method counts, those set aside included
   */
  public record Published(List<List<OpinionGroup.Representative>> stands, int statements) {
    public Published {
      stands = stands.stream().map(List::copyOf).toList();
    }
  }

  /**
   * The number that each cluster's group gets, so that a method may find its clusters again.
   *
   * @param clusters the cluster of each grouped person, in the order of their rows
   * @return by cluster; 0 for clusters that nobody is in
   */
  public static int[] numbersBySize(int[] clusters) {
    int count = Arrays.stream(clusters).max().orElse(-1) + 1;
    int[] size = new int[count];
    int[] first = new int[count];
    for (int i = clusters.length - 1; i >= 0; i--) {
      size[clusters[i]]++;
      first[clusters[i]] = i;
    }
    List<Integer> order =
        IntStream.range(0, count)
            .filter(cluster -> size[cluster] > 0)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(cluster -> -size[cluster])
                    .thenComparingInt(cluster -> first[cluster]))
            .toList();
    int[] number = new int[count];
    Arrays.setAll(number, cluster -> Math.max(0, order.indexOf(cluster)));
    return number;
  }

  public int groups() {
    return size.length;
  }

  public int size(int group) {
    return size[group];
  }

  /** How many people are grouped. */
  public int people() {
    return rows.length;
  }

  /** The row of a grouped person in the matrix. */
  public int row(int person) {
    return rows[person];
  }

  public int groupOf(int person) {
    return groupOf[person];
  }

  public double x(int person) {
    return places[0][person];
  }

  public double y(int person) {
    return places[1][person];
  }

  /** How sure the membership of a grouped person is, in (0, 1]; empty if that is not known. */
  public OptionalDouble confidence(int person) {
    return at(confidence, person);
  }

  /** How many columns shape the groups. */
  public int columns() {
    return axes[0].length;
  }

  /** What a shaping column weighs on the first axis. */
  public double weightX(int column) {
    return axes[0][column];
  }

  /** What a shaping column weighs on the second axis. */
  public double weightY(int column) {
    return axes[1][column];
  }

  /** How likely somebody at the left end agrees, in (0, 1); empty if the method does not say. */
  public OptionalDouble left(int column) {
    return ends.length == 0 ? OptionalDouble.empty() : at(ends[0], column);
  }

  /** How likely somebody at the right end agrees, in (0, 1); empty if the method does not say. */
  public OptionalDouble right(int column) {
    return ends.length == 0 ? OptionalDouble.empty() : at(ends[1], column);
  }

  /** How the groups were found and how clear they are. */
  public Grouping grouping() {
    return grouping;
  }

  /** How to take people in whose votes came later; empty if the method can't. */
  public Optional<Absorber> absorber() {
    return absorber;
  }

  /** What a published method says in its own way; empty for others. */
  public Optional<Published> published() {
    return published;
  }

  private static OptionalDouble at(double[] values, int index) {
    return values.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(values[index]);
  }

  private static int[] sizes(int[] groupOf) {
    int[] size = new int[Arrays.stream(groupOf).max().orElse(-1) + 1];
    for (int group : groupOf) {
      size[group]++;
    }
    return size;
  }

  private static double[][] copy(double[][] pair) {
    return new double[][] {pair[0].clone(), pair[1].clone()};
  }

  private static void same(int expected, int length) {
    if (length != expected) {
      throw new IllegalArgumentException(
          "there are %s of them, but %s figures".formatted(expected, length));
    }
  }
}
