package org.moothall.core.group.describe;

import java.util.ArrayList;
import java.util.BitSet;
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
 * <p>Counts follow single votes, so that a live map needs no recount. Not safe for several threads.
 */
public final class GroupTallies {

  /** The sides of the middle. */
  enum Side {
    LEFT,
    RIGHT
  }

  private static final int ENOUGH = 5;

  /** Of a statement's counts: everybody, everybody on the map, left, right, then the groups. */
  private static final int EVERYBODY = 0;

  private static final int GROUPED = 1;
  private static final int FIRST_SIDE = 2;
  private static final int FIRST_GROUP = 4;

  private final List<String> statements;
  private final BitSet meta;
  private final int[] size;
  private final List<int[]> counts;

  private GroupTallies(List<String> statements, int shaping, int groups) {
    this.statements = new ArrayList<>(statements);
    this.meta = new BitSet();
    this.meta.set(shaping, statements.size());
    this.size = new int[groups];
    this.counts = new ArrayList<>();
    statements.forEach(statement -> counts.add(noVotes(groups)));
  }

  /** The votes of a solution, counted. */
  public static GroupTallies of(VoteMatrix votes, Solution solution) {
    GroupTallies tallies = new GroupTallies(votes.statements(), votes.shaping(), solution.groups());
    for (int cell = 0; cell < votes.votes(); cell++) {
      tallies.add(EVERYBODY, votes.column(cell), votes.choice(cell), 1);
    }
    for (int person = 0; person < solution.people(); person++) {
      int row = solution.row(person);
      tallies.size[solution.groupOf(person)]++;
      for (int cell = votes.start(row); cell < votes.end(row); cell++) {
        tallies.countPlaced(
            solution.groupOf(person),
            solution.x(person),
            votes.column(cell),
            votes.choice(cell),
            1);
      }
    }
    return tallies;
  }

  /** Takes in a statement that was not voted on before, and shapes groups at the next fit. */
  public int add(String statement) {
    statements.add(statement);
    counts.add(noVotes(size.length));
    return statements.size() - 1;
  }

  /**
   * Counts a vote among everybody's.
   *
   * @param choice 1, 0 or −1
   * @param by 1 to count it, −1 to take it back
   */
  public void count(int statement, int choice, int by) {
    add(EVERYBODY, statement, choice, by);
  }

  /** Counts a vote of somebody on the map among those of their group and side. */
  public void countPlaced(int group, double x, int statement, int choice, int by) {
    add(GROUPED, statement, choice, by);
    add(FIRST_GROUP + group, statement, choice, by);
    if (x != 0) {
      Side side = x < 0 ? Side.LEFT : Side.RIGHT;
      add(FIRST_SIDE + side.ordinal(), statement, choice, by);
    }
  }

  /** Lets a group grow, or shrink where {@code by} is −1. */
  public void resize(int group, int by) {
    size[group] += by;
  }

  public int groups() {
    return size.length;
  }

  public int size(int group) {
    return size[group];
  }

  /** How many statements there are, those that shape no groups included. */
  public int statements() {
    return statements.size();
  }

  /** Whether a statement shapes groups. */
  public boolean shapes(int statement) {
    return !meta.get(statement);
  }

  /** The statements that may be told about on the map: those that shape groups. */
  IntStream shaping() {
    return IntStream.range(0, statements()).filter(this::shapes);
  }

  /** The id of a statement. */
  String id(int statement) {
    return statements.get(statement);
  }

  /** The votes of everybody, on the map or not. */
  public VoteCount everybody(int statement) {
    return at(EVERYBODY, statement);
  }

  /** The votes of a group. */
  public VoteCount in(int group, int statement) {
    return at(FIRST_GROUP + group, statement);
  }

  /** The votes of everybody on the map on this side of its middle. */
  VoteCount on(Side side, int statement) {
    return at(FIRST_SIDE + side.ordinal(), statement);
  }

  /** The votes of everybody in another group. */
  VoteCount elsewhere(int group, int statement) {
    VoteCount all = grouped(statement);
    VoteCount own = in(group, statement);
    return new VoteCount(
        all.agree() - own.agree(), all.disagree() - own.disagree(), all.pass() - own.pass());
  }

  /** The votes of everybody in a group. */
  VoteCount grouped(int statement) {
    return at(GROUPED, statement);
  }

  /** The votes on a statement, one count a group. */
  List<VoteCount> byGroup(int statement) {
    return IntStream.range(0, groups()).mapToObj(group -> in(group, statement)).toList();
  }

  /** Whether five people of every group, or all of a smaller one, voted on the statement. */
  boolean seenEnough(int statement) {
    int[] votes = counts.get(statement);
    for (int group = 0; group < size.length; group++) {
      int first = 3 * (FIRST_GROUP + group);
      int seen = votes[first] + votes[first + 1] + votes[first + 2];
      if (seen < Math.min(ENOUGH, size[group])) {
        return false;
      }
    }
    return true;
  }

  /** How many of these votes went this way. */
  static long given(Choice direction, VoteCount votes) {
    return switch (direction) {
      case AGREE -> votes.agree();
      case DISAGREE -> votes.disagree();
      case PASS -> votes.pass();
    };
  }

  private void add(int of, int statement, int choice, int by) {
    counts.get(statement)[3 * of + choice + 1] += by;
  }

  private VoteCount at(int of, int statement) {
    int[] votes = counts.get(statement);
    return new VoteCount(votes[3 * of + 2], votes[3 * of], votes[3 * of + 1]);
  }

  private static int[] noVotes(int groups) {
    return new int[3 * (FIRST_GROUP + groups)];
  }
}
