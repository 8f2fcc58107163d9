package org.moothall.core.group.votes;

import java.util.Collection;
import java.util.Map;

/** The votes of a matrix statement by statement, rows ascending within a statement. */
public final class VoteColumns {

  private final int[] columnStart;
  private final int[] row;
  private final byte[] choice;

  private VoteColumns(int[] columnStart, int[] row, byte[] choice) {
    this.columnStart = columnStart;
    this.row = row;
    this.choice = choice;
  }

  /** The same votes, turned. */
  public static VoteColumns of(VoteMatrix votes) {
    int[] start = new int[votes.statements().size() + 1];
    for (int cell = 0; cell < votes.votes(); cell++) {
      start[votes.column(cell) + 1]++;
    }
    for (int column = 1; column < start.length; column++) {
      start[column] += start[column - 1];
    }
    int[] next = start.clone();
    int[] row = new int[votes.votes()];
    byte[] choice = new byte[votes.votes()];
    for (int person = 0; person < votes.people().size(); person++) {
      for (int cell = votes.start(person); cell < votes.end(person); cell++) {
        int to = next[votes.column(cell)]++;
        row[to] = person;
        choice[to] = (byte) votes.choice(cell);
      }
    }
    return new VoteColumns(start, row, choice);
  }

  /**
   * Votes of statements one after the other.
   *
   * @param statements the choice of each row that voted: 1, 0 or −1
   */
  public static VoteColumns of(Collection<? extends Map<Integer, Integer>> statements) {
    int[] start = new int[statements.size() + 1];
    int column = 0;
    for (Map<Integer, Integer> votes : statements) {
      start[column + 1] = start[column] + votes.size();
      column++;
    }
    int[] row = new int[start[column]];
    byte[] choice = new byte[row.length];
    int cell = 0;
    for (Map<Integer, Integer> votes : statements) {
      for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
        row[cell] = vote.getKey();
        choice[cell] = vote.getValue().byteValue();
        cell++;
      }
    }
    return new VoteColumns(start, row, choice);
  }

  /** How many statements there are. */
  public int size() {
    return columnStart.length - 1;
  }

  /** The first cell of a statement. */
  public int start(int column) {
    return columnStart[column];
  }

  /** The first cell after a statement. */
  public int end(int column) {
    return columnStart[column + 1];
  }

  /** Who cast this vote. */
  public int row(int cell) {
    return row[cell];
  }

  /** 1 for agree, 0 for pass, −1 for disagree. */
  public int choice(int cell) {
    return choice[cell];
  }
}
