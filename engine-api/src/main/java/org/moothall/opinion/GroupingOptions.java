package org.moothall.opinion;

import java.util.OptionalInt;

/**
 * What may be decided about the search for opinion groups.
 *
 * @param mode how groups are found
 * @param groups how many groups there shall be, as far as there are people to fill them; empty to
 *     let the votes tell
 * @param maxGroups the most groups to look for where {@code groups} is empty, 1 to 26
 * @param minVotes how many statements a person must have voted on to be put into a group, 1 or
 *     more; where there are fewer statements, all of them. In compatible mode always 7, as
 *     published
 * @param seed decides which votes are held out to find the number of groups; the same seed and
 *     votes always give the same map
 */
public record GroupingOptions(
    GroupingMode mode, OptionalInt groups, int maxGroups, int minVotes, long seed) {

  /** Stable, at most 12 groups, of people with at least 7 votes. */
  public static final GroupingOptions STABLE =
      new GroupingOptions(GroupingMode.STABLE, OptionalInt.empty(), 12, 7, 1);

  /** As Polis has it: at most 5 groups, of people with at least 7 votes (Small et al. 2021). */
  public static final GroupingOptions COMPATIBLE =
      new GroupingOptions(GroupingMode.COMPATIBLE, OptionalInt.empty(), 5, 7, 1);

  private static final int LETTERS = 26;

  public GroupingOptions {
    if (minVotes < 1) {
      throw new IllegalArgumentException("minVotes is 1 or more, but was `%s`".formatted(minVotes));
    }
    check("maxGroups", maxGroups);
    groups.ifPresent(k -> check("groups", k));
  }

  /** The defaults of a mode. */
  public static GroupingOptions of(GroupingMode mode) {
    return switch (mode) {
      case STABLE -> STABLE;
      case COMPATIBLE -> COMPATIBLE;
    };
  }

  /** The same with exactly so many groups, as far as there are people to fill them. */
  public GroupingOptions withGroups(int k) {
    return new GroupingOptions(mode, OptionalInt.of(k), maxGroups, minVotes, seed);
  }

  /** The same with at most so many groups. */
  public GroupingOptions withMaxGroups(int most) {
    return new GroupingOptions(mode, groups, most, minVotes, seed);
  }

  /** The same with another threshold of votes. */
  public GroupingOptions withMinVotes(int votes) {
    return new GroupingOptions(mode, groups, maxGroups, votes, seed);
  }

  /** The same with another seed. */
  public GroupingOptions withSeed(long other) {
    return new GroupingOptions(mode, groups, maxGroups, minVotes, other);
  }

  private static void check(String name, int groups) {
    if (groups < 1 || groups > LETTERS) {
      throw new IllegalArgumentException(
          "%s is 1 to %s, but was `%s`".formatted(name, LETTERS, groups));
    }
  }
}
