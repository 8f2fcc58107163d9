package org.moothall.core.group.describe;

import java.util.List;
import java.util.stream.IntStream;
import org.moothall.core.group.method.Solution;
import org.moothall.core.group.votes.VoteMatrix;
import org.moothall.opinion.Choice;
import org.moothall.opinion.VoteCount;

/**
 * How everybody, each group and either side of the map voted on each statement. Groups and sides
 * are of people on the map; who stands exactly in the middle is on neither side.
 *
 * <p>Filled, then read; not safe for several threads.
 */
final class GroupTallies {

  /** The sides of the middle. */
  enum Side {
    LEFT,
    RIGHT
  }

  private static final int ENOUGH = 5;

  private final List<String> statements;
  private final int shaping;
  private final int[] size;
  private final int[][][] inGroup;
  private final int[][][] onSide;
  private final int[][] everybody;

  private GroupTallies(List<String> statements, int shaping, int groups) {
    this.statements = statements;
    this.shaping = shaping;
    this.size = new int[groups];
    this.inGroup = new int[groups][statements.size()][3];
    this.onSide = new int[2][statements.size()][3];
    this.everybody = new int[statements.size()][3];
  }

  static GroupTallies of(VoteMatrix votes, Solution solution) {
    GroupTallies tallies = new GroupTallies(votes.statements(), votes.shaping(), solution.groups());
    for (int cell = 0; cell < votes.votes(); cell++) {
      tallies.everybody[votes.column(cell)][votes.choice(cell) + 1]++;
    }
    for (int person = 0; person < solution.people(); person++) {
      tallies.count(solution.groupOf(person), solution.x(person), votes, solution.row(person));
    }
    return tallies;
  }

  private void count(int group, double x, VoteMatrix votes, int row) {
    size[group]++;
    for (int cell = votes.start(row); cell < votes.end(row); cell++) {
      inGroup[group][votes.column(cell)][votes.choice(cell) + 1]++;
      if (x != 0) {
        onSide[side(x).ordinal()][votes.column(cell)][votes.choice(cell) + 1]++;
      }
    }
  }

  int groups() {
    return inGroup.length;
  }

  /** How many statements shape groups; they come before the others. */
  int shaping() {
    return shaping;
  }

  /** How many statements there are, those that shape no groups included. */
  int statements() {
    return statements.size();
  }

  /** The id of a statement. */
  String id(int statement) {
    return statements.get(statement);
  }

  /** The votes of everybody, on the map or not. */
  VoteCount everybody(int statement) {
    return count(everybody[statement]);
  }

  VoteCount in(int group, int statement) {
    return count(inGroup[group][statement]);
  }

  /** The votes of everybody on the map on this side of its middle. */
  VoteCount on(Side side, int statement) {
    return count(onSide[side.ordinal()][statement]);
  }

  /** The votes of everybody in another group. */
  VoteCount elsewhere(int group, int statement) {
    return IntStream.range(0, groups())
        .filter(other -> other != group)
        .mapToObj(other -> in(other, statement))
        .reduce(VoteCount.NONE, GroupTallies::sum);
  }

  /** The votes of everybody in a group. */
  VoteCount grouped(int statement) {
    return byGroup(statement).stream().reduce(VoteCount.NONE, GroupTallies::sum);
  }

  /** The votes on a statement, one count a group. */
  List<VoteCount> byGroup(int statement) {
    return IntStream.range(0, groups()).mapToObj(group -> in(group, statement)).toList();
  }

  /** Whether five people of every group, or all of a smaller one, voted on the statement. */
  boolean seenEnough(int statement) {
    return IntStream.range(0, groups())
        .allMatch(group -> in(group, statement).seen() >= Math.min(ENOUGH, size[group]));
  }

  /** How many of these votes went this way. */
  static long given(Choice direction, VoteCount votes) {
    return switch (direction) {
      case AGREE -> votes.agree();
      case DISAGREE -> votes.disagree();
      case PASS -> votes.pass();
    };
  }

  private static Side side(double x) {
    return x < 0 ? Side.LEFT : Side.RIGHT;
  }

  private static VoteCount count(int[] votes) {
    return new VoteCount(votes[2], votes[0], votes[1]);
  }

  private static VoteCount sum(VoteCount a, VoteCount b) {
    return new VoteCount(a.agree() + b.agree(), a.disagree() + b.disagree(), a.pass() + b.pass());
  }
}
