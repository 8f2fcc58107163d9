package org.moothall.spi;

import java.util.BitSet;
import java.util.List;

/**
 * Draws committees by lot under linear rules.
 *
 * <p>Nothing a solver says is believed: the engine counts every rule again before it seats anybody.
 *
 * <p><b>Must</b> be thread-safe and deterministic: equal problems give equal answers on every
 * machine.
 *
 * @implSpec Return an id that never changes; it is written onto the record.
 */
public interface CommitteeSolver {

  /** The solver's id. */
  String id();

  /** Draws a committee. */
  Committee draw(Problem problem);

  /**
   * What is to be drawn.
   *
   * @param people how many people there are; they are numbered from 0
   * @param seats how many are to be seated
   * @param alternates how many alternates are drawn besides
   * @param rows what must hold of those seated
   * @param seed the public seed of the lottery
   */
  record Problem(int people, int seats, int alternates, List<Row> rows, String seed) {
    public Problem {
      rows = List.copyOf(rows);
    }
  }

  /**
   * At least and at most so many of these people are seated.
   *
   * @param who the people, by number; not to be changed
   * @param least 0 or more
   * @param most {@code least} or more
   */
  record Row(BitSet who, long least, long most) {}

  /** What came of it. */
  sealed interface Committee {

    /**
     * A committee was drawn.
     *
     * @param members numbers of those seated, sorted
     * @param alternates numbers of those who step in, in this order
     */
    record Drawn(List<Integer> members, List<Integer> alternates) implements Committee {
      public Drawn {
        members = List.copyOf(members);
        alternates = List.copyOf(alternates);
      }
    }

    /**
     * There is no committee under these rows.
     *
     * @param clashing indices of rows that can't all be met together; without any one of them they
     *     could. Empty where there are fewer people than seats
     */
    record Impossible(List<Integer> clashing) implements Committee {
      public Impossible {
        clashing = List.copyOf(clashing);
      }
    }

    /**
     * None was found, which does not mean that there is none.
     *
     * @param why what the solver tried and where it stopped
     */
    record NotFound(String why) implements Committee {}
  }
}
