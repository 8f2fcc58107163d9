package org.moothall.core.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.moothall.spi.CommitteeSolver.Committee;

/** Goes through people in the order of their lots and seats whoever leaves a committee possible. */
final class Walk {

  private static final long PATIENCE = 1_000_000_000L;

  private final Program program;
  private final Search search;

  /** How much {@link Search#work} may still be done. */
  private long patience = 20 * PATIENCE;

  /** By type: how many are seated, and how many can be at most. */
  private final int[] seated;

  private final int[] most;

  /** By row: how many are seated. */
  private final int[] taken;

  /**
   * By type: a committee that is still possible, of at least those seated and no more than can be.
   */
  private int[] possible;

  /**
   * A walk that has not begun.
   *
   * @param possible a committee that keeps every row, by type
   */
  Walk(Program program, Search search, int[] possible) {
    this.program = program;
    this.search = search;
    this.possible = possible;
    seated = new int[program.types()];
    most = program.sizes();
    taken = new int[program.rows()];
  }

  /** Walks through everybody, and picks alternates from those passed over or never reached. */
  Committee.Drawn through(List<Integer> people, int alternates) {
    int seats = Arrays.stream(possible).sum();
    List<Integer> members = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    for (int person : people) {
      boolean in = members.size() < seats && seat(program.typeOf(person));
      (in ? members : others).add(person);
    }
    BitSet replacements = replacements();
    List<Integer> standing =
        others.stream()
            .filter(person -> replacements.get(program.typeOf(person)))
            .limit(alternates)
            .toList();
    return new Committee.Drawn(members.stream().sorted().toList(), standing);
  }

  private boolean seat(int type) {
    if (seated[type] == most[type]) {
      return false;
    }
    if (possible[type] == seated[type] && !possibleWithOneMore(type)) {
      most[type] = seated[type];
      return false;
    }
    seated[type]++;
    for (int row = 0; row < taken.length; row++) {
      taken[row] += program.in(row, type) ? 1 : 0;
    }
    return true;
  }

  private boolean possibleWithOneMore(int type) {
    for (int row = 0; row < taken.length; row++) {
      if (program.in(row, type) && taken[row] == program.most(row)) {
        return false;
      }
    }
    int[] fewest = seated.clone();
    fewest[type]++;
    long before = search.work();
    Search.Answer answer = search.find(fewest, most, Math.min(PATIENCE, patience));
    patience -= search.work() - before;
    if (answer instanceof Search.Answer.Found found) {
      possible = found.counts();
      return true;
    }
    return false;
  }

  /** Types of which one could take the seat of at least one member with every row still kept. */
  private BitSet replacements() {
    BitSet types = new BitSet();
    IntStream.range(0, program.types())
        .filter(
            coming ->
                IntStream.range(0, program.types())
                    .anyMatch(leaving -> seated[leaving] > 0 && exchangeable(leaving, coming)))
        .forEach(types::set);
    return types;
  }

  private boolean exchangeable(int leaving, int coming) {
    for (int row = 0; row < taken.length; row++) {
      int count =
          taken[row] - (program.in(row, leaving) ? 1 : 0) + (program.in(row, coming) ? 1 : 0);
      if (count < program.least(row) || count > program.most(row)) {
        return false;
      }
    }
    return true;
  }
}
