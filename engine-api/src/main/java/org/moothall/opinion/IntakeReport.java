package org.moothall.opinion;

import java.util.List;

/**
 * What an intake took.
 *
 * @param opinions opinions now on the record through it
 * @param votes votes now on the record through it
 * @param skipped rows left out
 * @param problems the first rows left out, with reasons; at most {@value #MAX_PROBLEMS}
 */
public record IntakeReport(long opinions, long votes, long skipped, List<RowProblem> problems) {

  /** The most problems that are kept. */
  public static final int MAX_PROBLEMS = 1_000;

  public IntakeReport {
    problems = List.copyOf(problems);
  }
}
