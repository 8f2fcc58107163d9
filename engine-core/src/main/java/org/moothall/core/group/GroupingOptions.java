package org.moothall.core.group;

/**
 * What a host may decide about opinion groups.
 *
 * @param minVotes how many statements a person must have voted on to be put into a group, 1 or
 *     more; where there are fewer statements, all of them
 * @param maxGroups the most groups to look for, 1 to 26
 */
public record GroupingOptions(int minVotes, int maxGroups) {

  /** At least 7 votes and at most 5 groups, as Polis has it (Small et al. 2021). */
  public static final GroupingOptions DEFAULT = new GroupingOptions(7, 5);

  private static final int LETTERS = 26;

  public GroupingOptions {
    if (minVotes < 1) {
      throw new IllegalArgumentException("minVotes is 1 or more, but was `%s`".formatted(minVotes));
    }
    if (maxGroups < 1 || maxGroups > LETTERS) {
      throw new IllegalArgumentException(
          "maxGroups is 1 to %s, but was `%s`".formatted(LETTERS, maxGroups));
    }
  }
}
