package org.moothall.core.group.method;

import org.moothall.core.group.votes.VoteMatrix;
import org.moothall.opinion.GroupingOptions;

/**
 * A way of putting people into groups and onto a map. A function of its arguments: the same votes
 * in the same rows and columns give the same solution, bit by bit, on every machine.
 */
@FunctionalInterface
public interface GroupingMethod {

  /**
   * Groups everybody who voted on at least {@link GroupingOptions#minVotes} statements, or on all
   * where there are fewer.
   *
   * @param votes without those on rejected statements; of the columns only the {@link
   *     VoteMatrix#shaping} first may have an influence on groups and axes
   */
  Solution solve(VoteMatrix votes, GroupingOptions options);
}
