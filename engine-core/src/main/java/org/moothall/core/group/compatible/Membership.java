package org.moothall.core.group.compatible;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Which group each person is in, if any; one a row. */
public final class Membership {

  private static final int NONE = -1;

  private final int[] groupOf;
  private final int groups;

  private Membership(int[] groupOf) {
    this.groupOf = groupOf;
    this.groups = Arrays.stream(groupOf).max().orElse(NONE) + 1;
  }

  /**
   * The groups that somebody is in.
   *
   * @param people one a row
   * @param group the group of a person, counted from 0
   */
  public static Membership of(List<String> people, Function<String, OptionalInt> group) {
    return new Membership(
        people.stream().mapToInt(person -> group.apply(person).orElse(NONE)).toArray());
  }

  static Membership of(int people, int[] rows, PublishedClusters base, PublishedClusters groups) {
    int[] groupOf = new int[people];
    Arrays.fill(groupOf, NONE);
    IntStream.range(0, rows.length).forEach(i -> groupOf[rows[i]] = groups.of(base.of(i)));
    return new Membership(groupOf);
  }

  public int groups() {
    return groups;
  }

  /** The group of the person of this row; empty for somebody who is not in the conversation. */
  public OptionalInt of(int row) {
    return groupOf[row] == NONE ? OptionalInt.empty() : OptionalInt.of(groupOf[row]);
  }

  /** How many people a group has. */
  public int size(int group) {
    return (int) Arrays.stream(groupOf).filter(it -> it == group).count();
  }
}
