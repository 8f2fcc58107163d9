package org.moothall.core.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.moothall.spi.CommitteeSolver.Row;

/**
 * What must hold of a committee, over types instead of people: people of one type count in the same
 * rows, so no row can tell them apart. The number of seats is the last row.
 */
final class Program {

  private final int[] typeOf;
  private final int[] sizes;
  private final boolean[][] in;
  private final int[] least;
  private final int[] most;

  private Program(int[] typeOf, int[] sizes, boolean[][] in, int[] least, int[] most) {
    this.typeOf = typeOf;
    this.sizes = sizes;
    this.in = in;
    this.least = least;
    this.most = most;
  }

  /** A program for so many people and seats, with these rows and one more for the seats. */
  static Program of(int people, int seats, List<Row> rows) {
    BitSet everybody = new BitSet(people);
    everybody.set(0, people);
    List<Row> all = new ArrayList<>(rows);
    all.add(new Row(everybody, seats, seats));

    int[] typeOf = new int[people];
    int types = people == 0 ? 0 : 1;
    for (Row row : all) {
      types = split(typeOf, types, row.who());
    }
    int[] sizes = new int[types];
    boolean[][] in = new boolean[all.size()][types];
    for (int person = 0; person < people; person++) {
      int type = typeOf[person];
      sizes[type]++;
      for (int row = 0; row < all.size() && sizes[type] == 1; row++) {
        in[row][type] = all.get(row).who().get(person);
      }
    }
    return new Program(typeOf, sizes, in, least(all, seats), most(all, seats));
  }

  /**
   * Splits every type into those in the row and those not, and numbers the types anew in the order
   * of people.
   */
  private static int split(int[] typeOf, int types, BitSet who) {
    int[] renumbered = new int[2 * types];
    Arrays.fill(renumbered, -1);
    int next = 0;
    for (int person = 0; person < typeOf.length; person++) {
      int half = 2 * typeOf[person] + (who.get(person) ? 1 : 0);
      if (renumbered[half] < 0) {
        renumbered[half] = next++;
      }
      typeOf[person] = renumbered[half];
    }
    return next;
  }

  /**
   * One more than there are seats is as impossible as any larger number, and fits an {@code int}.
   */
  private static int[] least(List<Row> rows, int seats) {
    return rows.stream().mapToInt(row -> (int) Math.min(row.least(), seats + 1L)).toArray();
  }

  private static int[] most(List<Row> rows, int seats) {
    return rows.stream()
        .mapToInt(row -> (int) Math.min(Math.max(row.most(), row.least()), seats + 1L))
        .toArray();
  }

  /** The same program, but for one row that now admits any number. */
  Program without(int row) {
    int[] relaxedLeast = least.clone();
    int[] relaxedMost = most.clone();
    relaxedLeast[row] = 0;
    relaxedMost[row] = typeOf.length;
    return new Program(typeOf, sizes, in, relaxedLeast, relaxedMost);
  }

  int types() {
    return sizes.length;
  }

  int rows() {
    return in.length;
  }

  /** The type of a person. */
  int typeOf(int person) {
    return typeOf[person];
  }

  /** By type: how many people of it there are, 1 or more. A copy. */
  int[] sizes() {
    return sizes.clone();
  }

  /** Whether people of the type count in the row. */
  boolean in(int row, int type) {
    return in[row][type];
  }

  /** The fewest of a committee in the row. */
  int least(int row) {
    return least[row];
  }

  /** The most of a committee in the row, {@link #least} or more. */
  int most(int row) {
    return most[row];
  }

  /** Whether a committee with so many of each type keeps every row. */
  boolean keptBy(int[] counts) {
    for (int row = 0; row < in.length; row++) {
      int sum = 0;
      for (int type = 0; type < counts.length; type++) {
        sum += in[row][type] ? counts[type] : 0;
      }
      if (sum < least[row] || sum > most[row]) {
        return false;
      }
    }
    return true;
  }
}
