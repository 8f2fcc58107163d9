package org.moothall.core.group.compatible;

import org.moothall.core.group.votes.VoteMatrix;
import org.moothall.opinion.Choice;
import org.moothall.opinion.VoteCount;

/**
 * How the members of each group voted on each statement, those set aside included; and how
 * everybody did, in a group or not.
 */
public final class GroupVotes {

  private final int[][] agreed;
  private final int[][] disagreed;
  private final int[][] seen;

  private GroupVotes(int groups, int statements) {
    this.agreed = new int[groups + 1][statements];
    this.disagreed = new int[groups + 1][statements];
    this.seen = new int[groups + 1][statements];
  }

  /** Counts in time proportional to the votes. */
  public static GroupVotes of(VoteMatrix votes, Membership membership) {
    GroupVotes counts = new GroupVotes(membership.groups(), votes.statements().size());
    for (int row = 0; row < votes.people().size(); row++) {
      counts.add(votes, row, counts.groups());
      if (membership.of(row).isPresent()) {
        counts.add(votes, row, membership.of(row).getAsInt());
      }
    }
    return counts;
  }

  private void add(VoteMatrix votes, int row, int group) {
    for (int cell = votes.start(row); cell < votes.end(row); cell++) {
      int column = votes.column(cell);
      agreed[group][column] += votes.choice(cell) == Choice.AGREE.number() ? 1 : 0;
      disagreed[group][column] += votes.choice(cell) == Choice.DISAGREE.number() ? 1 : 0;
      seen[group][column]++;
    }
  }

  /**
   * Votes on one statement.
   *
   * @param seen all of them, with those who passed
   */
  public record Count(int agreed, int disagreed, int seen) {

    static final Count NONE = new Count(0, 0, 0);

    Count plus(Count other) {
      return new Count(agreed + other.agreed, disagreed + other.disagreed, seen + other.seen);
    }

    Count minus(Count other) {
      return new Count(agreed - other.agreed, disagreed - other.disagreed, seen - other.seen);
    }

    VoteCount asVotes() {
      return new VoteCount(agreed, disagreed, seen - agreed - disagreed);
    }
  }

  public int groups() {
    return seen.length - 1;
  }

  public int statements() {
    return seen[0].length;
  }

  /** The votes of one group. */
  public Count in(int group, int column) {
    return new Count(agreed[group][column], disagreed[group][column], seen[group][column]);
  }

  /** The votes of all groups together. */
  public Count inAll(int column) {
    Count sum = Count.NONE;
    for (int group = 0; group < groups(); group++) {
      sum = sum.plus(in(group, column));
    }
    return sum;
  }

  /** The votes of all groups but one. */
  public Count inOthers(int group, int column) {
    return inAll(column).minus(in(group, column));
  }

  /** The votes of everybody, also of those in no group. */
  public Count ofEverybody(int column) {
    return in(groups(), column);
  }
}
