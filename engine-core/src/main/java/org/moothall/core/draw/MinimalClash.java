package org.moothall.core.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds, among rows that can't all be kept, some that can't and of which none can be left out: drop
 * them one by one, and leave out for good each without which there is still no committee (Chinneck
 * and Dravnieks 1991).
 */
final class MinimalClash {

  private MinimalClash() {}

  /**
   * A minimal clash of a program that no committee keeps. The row of the seats is always in force
   * and never named.
   *
   * @param patience how much {@link Search#work} to do in all
   * @return rows in their order; empty if the work did not get done
   */
  static Optional<List<Integer>> of(Program impossible, long patience) {
    List<Integer> kept = new ArrayList<>();
    Program program = impossible;
    long left = patience;
    for (int row = 0; row < impossible.rows() - 1; row++) {
      Program without = program.without(row);
      Search search = new Search(without);
      Search.Answer answer = search.find(new int[without.types()], without.sizes(), left);
      left -= search.work();
      switch (answer) {
        case Search.Answer.None none -> program = without;
        case Search.Answer.Found found -> kept.add(row);
        case Search.Answer.Unknown unknown -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(kept);
  }
}
