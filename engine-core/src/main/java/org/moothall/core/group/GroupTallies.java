package org.moothall.core.group;

import java.util.List;
import java.util.stream.IntStream;
import org.moothall.core.group.votes.VoteMatrix;
import org.moothall.opinion.Choice;
import org.moothall.opinion.VoteCount;

/** How each group voted on each statement. Only people in a group are counted. */
final class GroupTallies {

  private static final int ENOUGH = 5;

  private final Partition partition;
  private final List<String> statements;
  private final int[][][] count;

  private GroupTallies(Partition partition, List<String> statements, int[][][] count) {
    this.partition = partition;
    this.statements = statements;
    this.count = count;
  }

  static GroupTallies of(VoteMatrix votes, Partition partition) {
    int[][][] count = new int[partition.groups()][votes.statements().size()][3];
    for (int person = 0; person < partition.people(); person++) {
      int[][] group = count[partition.groupOf(person)];
      int row = partition.row(person);
      for (int cell = votes.start(row); cell < votes.end(row); cell++) {
        group[votes.column(cell)][votes.choice(cell) + 1]++;
      }
    }
    return new GroupTallies(partition, votes.statements(), count);
  }

  int groups() {
    return count.length;
  }

  int statements() {
    return statements.size();
  }

  /** The id of a statement. */
  String id(int statement) {
    return statements.get(statement);
  }

  VoteCount in(int group, int statement) {
    int[] votes = count[group][statement];
    return new VoteCount(votes[2], votes[0], votes[1]);
  }

  /** The votes of everybody in another group. */
  VoteCount elsewhere(int group, int statement) {
    return IntStream.range(0, groups())
        .filter(other -> other != group)
        .mapToObj(other -> in(other, statement))
        .reduce(VoteCount.NONE, GroupTallies::sum);
  }

  /** The votes on a statement, one count a group. */
  List<VoteCount> byGroup(int statement) {
    return IntStream.range(0, groups()).mapToObj(group -> in(group, statement)).toList();
  }

  /** Whether five people of every group, or all of a smaller one, voted on the statement. */
  boolean seenEnough(int statement) {
    return IntStream.range(0, groups())
        .allMatch(group -> in(group, statement).seen() >= Math.min(ENOUGH, partition.size(group)));
  }

  /** How many of these votes went this way. */
  static long given(Choice direction, VoteCount votes) {
    return switch (direction) {
      case AGREE -> votes.agree();
      case DISAGREE -> votes.disagree();
      case PASS -> votes.pass();
    };
  }

  private static VoteCount sum(VoteCount a, VoteCount b) {
    return new VoteCount(a.agree() + b.agree(), a.disagree() + b.disagree(), a.pass() + b.pass());
  }
}
