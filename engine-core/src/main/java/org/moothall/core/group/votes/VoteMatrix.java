package org.moothall.core.group.votes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moothall.opinion.Choice;

/**
 * Who voted how on what: people × statements, sparse, one choice a cell.
 *
 * <p>Rows are people with at least one vote, columns are statements with at least one vote; both
 * stand in the order of {@link ContentOrder} unless built as arrived, so that a set of votes always
 * makes the same matrix, whatever order they came in. Cells are kept row by row (compressed sparse
 * rows), columns ascending within a row.
 *
 * <p>Immutable. A million votes take about 5 MB.
 */
public final class VoteMatrix {

  private final List<String> people;
  private final List<String> statements;
  private final int[] rowStart;
  private final int[] column;
  private final byte[] choice;

  private VoteMatrix(
      List<String> people, List<String> statements, int[] rowStart, int[] column, byte[] choice) {
    this.people = people;
    this.statements = statements;
    this.rowStart = rowStart;
    this.column = column;
    this.choice = choice;
  }

  /** An empty matrix to put votes into. */
  public static Builder builder() {
    return new Builder();
  }

  /** Pseudonyms of everybody who voted, one a row. */
  public List<String> people() {
    return people;
  }

  /** Ids of every statement voted on, one a column. */
  public List<String> statements() {
    return statements;
  }

  /** How many votes there are, one a person and statement. */
  public int votes() {
    return column.length;
  }

  /** How many statements the person of this row voted on. */
  public int votesOf(int row) {
    return rowStart[row + 1] - rowStart[row];
  }

  /** The first cell of a row; the last is the one before the first of the next row. */
  public int start(int row) {
    return rowStart[row];
  }

  /** The first cell after a row. */
  public int end(int row) {
    return rowStart[row + 1];
  }

  public int column(int cell) {
    return column[cell];
  }

  /** 1 for agree, 0 for pass, −1 for disagree. */
  public int choice(int cell) {
    return choice[cell];
  }

  /** Tells which votes to keep. */
  @FunctionalInterface
  public interface Cells {
    /** Whether to keep the vote of this row in this cell. */
    boolean keep(int row, int cell);
  }

  /** The matrix of some of the votes, with all the rows and columns there are. */
  public VoteMatrix where(Cells cells) {
    int[] start = new int[rowStart.length];
    int[] kept = new int[column.length];
    byte[] keptChoice = new byte[column.length];
    int next = 0;
    for (int row = 0; row < people.size(); row++) {
      for (int cell = start(row); cell < end(row); cell++) {
        if (cells.keep(row, cell)) {
          kept[next] = column[cell];
          keptChoice[next] = choice[cell];
          next++;
        }
      }
      start[row + 1] = next;
    }
    return new VoteMatrix(
        people, statements, start, Arrays.copyOf(kept, next), Arrays.copyOf(keptChoice, next));
  }

  /** The matrix of some of the people, with all the columns there are. */
  public VoteMatrix of(int[] rows) {
    int[] start = new int[rows.length + 1];
    for (int i = 0; i < rows.length; i++) {
      start[i + 1] = start[i] + votesOf(rows[i]);
    }
    int[] kept = new int[start[rows.length]];
    byte[] keptChoice = new byte[kept.length];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(column, start(rows[i]), kept, start[i], votesOf(rows[i]));
      System.arraycopy(choice, start(rows[i]), keptChoice, start[i], votesOf(rows[i]));
    }
    List<String> names = Arrays.stream(rows).mapToObj(people::get).toList();
    return new VoteMatrix(names, statements, start, kept, keptChoice);
  }

  /** Collects votes; of two votes of one person on one statement the later stands. */
  public static final class Builder {

    private final Map<String, Integer> people = new HashMap<>();
    private final Map<String, Integer> statements = new HashMap<>();
    private int[] voter = new int[64];
    private int[] statement = new int[64];
    private byte[] choice = new byte[64];
    private int length;

    private Builder() {}

    /** Takes a vote in. */
    public Builder put(String person, String opinion, Choice vote) {
      if (length == voter.length) {
        grow();
      }
      voter[length] = people.computeIfAbsent(person, unseen -> people.size());
      statement[length] = statements.computeIfAbsent(opinion, unseen -> statements.size());
      choice[length] = (byte) vote.number();
      length++;
      return this;
    }

    /**
     * The matrix of the votes so far with rows and columns in the order in which people and
     * statements first came, for methods that are defined by it.
     */
    public VoteMatrix buildAsArrived() {
      return matrix(names(people), names(statements), voter, statement, choice, length);
    }

    /** The matrix of the votes so far. */
    public VoteMatrix build() {
      VoteMatrix arrived = buildAsArrived();
      ContentOrder order = ContentOrder.of(arrived);
      return matrix(
          order.people(),
          order.statements(),
          relabelled(voter, order.rowOf()),
          relabelled(statement, order.columnOf()),
          choice,
          length);
    }

    private void grow() {
      int capacity = Math.multiplyExact(length, 2);
      voter = Arrays.copyOf(voter, capacity);
      statement = Arrays.copyOf(statement, capacity);
      choice = Arrays.copyOf(choice, capacity);
    }

    private int[] relabelled(int[] labels, int[] newLabel) {
      int[] result = new int[length];
      for (int i = 0; i < length; i++) {
        result[i] = newLabel[labels[i]];
      }
      return result;
    }

    private static List<String> names(Map<String, Integer> numbers) {
      String[] names = new String[numbers.size()];
      numbers.forEach((name, number) -> names[number] = name);
      return List.of(names);
    }
  }

  private static VoteMatrix matrix(
      List<String> people,
      List<String> statements,
      int[] row,
      int[] col,
      byte[] value,
      int length) {
    int[] order = new int[length];
    Arrays.setAll(order, i -> i);
    order = stablySorted(order, col, statements.size());
    order = stablySorted(order, row, people.size());
    int[] rowStart = new int[people.size() + 1];
    int[] column = new int[length];
    byte[] choice = new byte[length];
    int cells = 0;
    for (int i = 0; i < length; i++) {
      int vote = order[i];
      boolean replaced =
          i + 1 < length && row[order[i + 1]] == row[vote] && col[order[i + 1]] == col[vote];
      if (!replaced) {
        column[cells] = col[vote];
        choice[cells] = value[vote];
        cells++;
        rowStart[row[vote] + 1] = cells;
      }
    }
    return new VoteMatrix(
        people, statements, rowStart, Arrays.copyOf(column, cells), Arrays.copyOf(choice, cells));
  }

  /** Counting sort: {@code items} by ascending key, items of equal key in the order they stood. */
  private static int[] stablySorted(int[] items, int[] key, int keys) {
    int[] next = new int[keys + 1];
    for (int item : items) {
      next[key[item] + 1]++;
    }
    for (int k = 0; k < keys; k++) {
      next[k + 1] += next[k];
    }
    int[] sorted = new int[items.length];
    for (int item : items) {
      sorted[next[key[item]]++] = item;
    }
    return sorted;
  }
}
