package org.moothall.core.group.votes;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moothall.opinion.Choice;

/**
 * Who voted how on what: people × statements, sparse, one choice a cell.
 *
 * <p>Rows are people with at least one vote, columns are statements with at least one vote; both
 * stand in the order of {@link ContentOrder} unless built as arrived, so that a set of votes always
 * makes the same matrix, whatever order they came in. Cells are kept row by row (compressed sparse
 * rows), columns ascending within a row.
 *
 * <p>Statements that shape no groups ({@link Builder#meta}) are the last columns, and have no part
 * in the order of the others. People who voted on nothing else are the last rows, unless built as
 * arrived.
 *
 * <p>Immutable. A million votes take about 5 MB.
 */
public final class VoteMatrix {

  private final List<String> people;
  private final List<String> statements;
  private final int shaping;
  private final int[] rowStart;
  private final int[] column;
  private final byte[] choice;

  private VoteMatrix(
      List<String> people,
      List<String> statements,
      int shaping,
      int[] rowStart,
      int[] column,
      byte[] choice) {
    this.people = people;
    this.statements = statements;
    this.shaping = shaping;
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

  /** How many statements shape groups: the columns before this one. */
  public int shaping() {
    return shaping;
  }

  /**
   * The columns that shape groups alone. Rows keep their numbers; who voted on none of these
   * columns has an empty row, or none where all rows from there on would be empty.
   */
  public VoteMatrix shapingOnly() {
    if (shaping == statements.size()) {
      return this;
    }
    int[] start = new int[people.size() + 1];
    int[] col = new int[votes()];
    byte[] value = new byte[votes()];
    int cells = 0;
    int rows = 0;
    for (int row = 0; row < people.size(); row++) {
      for (int cell = start(row); cell < end(row) && column[cell] < shaping; cell++) {
        col[cells] = column[cell];
        value[cells] = choice[cell];
        cells++;
        rows = row + 1;
      }
      start[row + 1] = cells;
    }
    return new VoteMatrix(
        people.subList(0, rows),
        statements.subList(0, shaping),
        shaping,
        Arrays.copyOf(start, rows + 1),
        Arrays.copyOf(col, cells),
        Arrays.copyOf(value, cells));
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
        people,
        statements,
        shaping,
        start,
        Arrays.copyOf(kept, next),
        Arrays.copyOf(keptChoice, next));
  }

  /** One person's votes on these statements; the person is not named. */
  public static VoteMatrix ofOne(List<String> statements, int[] columns, int[] choices) {
    byte[] choice = new byte[choices.length];
    for (int i = 0; i < choice.length; i++) {
      choice[i] = (byte) choices[i];
    }
    int[] start = {0, columns.length};
    return new VoteMatrix(
        List.of(""), statements, statements.size(), start, columns.clone(), choice);
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
    return new VoteMatrix(names, statements, shaping, start, kept, keptChoice);
  }

  private Set<String> idle() {
    return IntStream.range(0, people.size())
        .filter(row -> votesOf(row) == 0)
        .mapToObj(people::get)
        .collect(Collectors.toSet());
  }

  /**
   * The votes of the first so many people on the first so many statements; whoever and whatever is
   * left without a vote goes too.
   */
  public VoteMatrix first(int mostPeople, int mostStatements) {
    if (mostPeople >= people.size() && mostStatements >= statements.size()) {
      return this;
    }
    Builder kept = new Builder();
    kept.number(statementsWithin(mostPeople, mostStatements));
    for (int row = 0; row < Math.min(mostPeople, people.size()); row++) {
      for (int cell = start(row); cell < end(row) && column[cell] < mostStatements; cell++) {
        kept.put(people.get(row), statements.get(column[cell]), Choice.of(choice[cell]));
      }
    }
    return kept.buildAsArrived();
  }

  private List<String> statementsWithin(int mostPeople, int mostStatements) {
    int cells = rowStart[Math.min(mostPeople, people.size())];
    return Arrays.stream(column, 0, cells)
        .filter(it -> it < mostStatements)
        .sorted()
        .distinct()
        .mapToObj(statements::get)
        .toList();
  }

  /** Collects votes; of two votes of one person on one statement the later stands. */
  public static final class Builder {

    private final Map<String, Integer> people = new HashMap<>();
    private final Map<String, Integer> statements = new HashMap<>();
    private final Set<String> meta = new HashSet<>();
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

    /** Gives a person a place in the order of arrival, to be taken when they vote. */
    public Builder person(String id) {
      people.computeIfAbsent(id, unseen -> people.size());
      return this;
    }

    /** Votes on this statement, sooner or later, shape no groups. */
    public Builder meta(String opinion) {
      meta.add(opinion);
      return this;
    }

    /**
     * The matrix of the votes so far with rows and columns in the order in which people and
     * statements first came, for methods that are defined by it. People came when they were named,
     * or else with their first vote.
     */
    public VoteMatrix buildAsArrived() {
      List<String> arrived = names(statements);
      return inOrder(
          voters(),
          Stream.concat(
                  arrived.stream().filter(it -> !meta.contains(it)),
                  arrived.stream().filter(meta::contains))
              .toList());
    }

    /** The matrix of the votes so far. */
    public VoteMatrix build() {
      VoteMatrix shaping = buildAsArrived().shapingOnly();
      ContentOrder order = ContentOrder.of(shaping);
      Set<String> idle = shaping.idle();
      List<String> active = order.people().stream().filter(it -> !idle.contains(it)).toList();
      return inOrder(
          withOthers(active, voters()), withOthers(order.statements(), names(statements)));
    }

    private VoteMatrix inOrder(List<String> rows, List<String> columns) {
      return matrix(
          rows,
          columns,
          Math.toIntExact(columns.stream().filter(Predicate.not(meta::contains)).count()),
          relabelled(voter, people, rows),
          relabelled(statement, statements, columns),
          choice,
          length);
    }

    private List<String> voters() {
      BitSet voted = new BitSet();
      for (int i = 0; i < length; i++) {
        voted.set(voter[i]);
      }
      List<String> named = names(people);
      return voted.stream().mapToObj(named::get).toList();
    }

    private static List<String> withOthers(List<String> first, List<String> all) {
      Set<String> before = new HashSet<>(first);
      Stream<String> others = all.stream().filter(it -> !before.contains(it)).sorted();
      return Stream.concat(first.stream(), others).toList();
    }

    private void number(List<String> opinions) {
      opinions.forEach(it -> statements.computeIfAbsent(it, unseen -> statements.size()));
    }

    private void grow() {
      int capacity = Math.multiplyExact(length, 2);
      voter = Arrays.copyOf(voter, capacity);
      statement = Arrays.copyOf(statement, capacity);
      choice = Arrays.copyOf(choice, capacity);
    }

    private int[] relabelled(int[] labels, Map<String, Integer> label, List<String> order) {
      int[] newLabel = new int[label.size()];
      for (int i = 0; i < order.size(); i++) {
        newLabel[label.getOrDefault(order.get(i), -1)] = i;
      }
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
      int shaping,
      int[] row,
      int[] col,
      byte[] value,
      int length) {
    int[] order = new int[length];
    Arrays.setAll(order, i -> i);
    order = CountingSort.sorted(order, col, statements.size());
    order = CountingSort.sorted(order, row, people.size());
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
        people,
        statements,
        shaping,
        rowStart,
        Arrays.copyOf(column, cells),
        Arrays.copyOf(choice, cells));
  }
}
