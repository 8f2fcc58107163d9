package org.moothall.core.group.live;

import java.util.Arrays;
import org.moothall.core.group.votes.VoteMatrix;

/**
 * One person's votes: statements by number, ascending, and the choices on them.
 *
 * @param statements numbers of the statements voted on
 * @param choices 1, 0 or −1, one a statement
 */
// Never changed once made, and not seen outside this package.
@SuppressWarnings("ArrayRecordComponent")
record Row(int[] statements, int[] choices) {

  static final Row EMPTY = new Row(new int[0], new int[0]);

  static Row of(VoteMatrix votes, int row) {
    int[] statements = new int[votes.votesOf(row)];
    int[] choices = new int[statements.length];
    for (int i = 0; i < statements.length; i++) {
      statements[i] = votes.column(votes.start(row) + i);
      choices[i] = votes.choice(votes.start(row) + i);
    }
    return new Row(statements, choices);
  }

  int size() {
    return statements.length;
  }

  /** Where the vote on this statement is; negative if there is none. */
  int find(int statement) {
    return Arrays.binarySearch(statements, statement);
  }

  /** These votes and one more, or another on a statement already voted on. */
  Row with(int statement, int choice) {
    int found = find(statement);
    if (found >= 0) {
      int[] changed = choices.clone();
      changed[found] = choice;
      return new Row(statements, changed);
    }
    int at = -found - 1;
    return new Row(inserted(statements, at, statement), inserted(choices, at, choice));
  }

  /** The votes on statements before this one. */
  Row before(int statement) {
    int found = find(statement);
    int end = found >= 0 ? found : -found - 1;
    return end == size()
        ? this
        : new Row(Arrays.copyOf(statements, end), Arrays.copyOf(choices, end));
  }

  private static int[] inserted(int[] values, int at, int value) {
    int[] more = new int[values.length + 1];
    System.arraycopy(values, 0, more, 0, at);
    more[at] = value;
    System.arraycopy(values, at, more, at + 1, values.length - at);
    return more;
  }
}
