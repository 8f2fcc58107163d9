package org.moothall.cli.run;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.moothall.cli.failure.Location;
import org.moothall.ledger.Promise;
import org.moothall.meeting.QuestionView;
import org.moothall.opinion.IntakeReport;
import org.moothall.opinion.RowProblem;
import org.moothall.report.Report;

/**
 * What came of a consultation.
 *
 * @param report what the report says
 * @param taken what each file of opinions or votes brought
 * @param leftOut lines about a council that could not be drawn
 * @param belated lines that were recorded at a later time than they give
 */
public record Summary(
    Report report, List<IntakeReport> taken, List<Location> leftOut, List<Belated> belated) {
  public Summary {
    taken = List.copyOf(taken);
    leftOut = List.copyOf(leftOut);
    belated = List.copyOf(belated);
  }

  /**
   * A line that is dated before opinions or votes that were on the record already.
   *
   * @param at the time it was recorded at
   */
  public record Belated(Location where, Instant at) {}

  /** Rows of opinions and votes that were left out. */
  public long skipped() {
    return taken.stream().mapToLong(IntakeReport::skipped).sum();
  }

  /** Why, for the first of them in each file. */
  public List<RowProblem> problems() {
    return taken.stream().flatMap(one -> one.problems().stream()).toList();
  }

  /** Every question put, in order. */
  public Stream<QuestionView> questions() {
    return report.meetings().stream().flatMap(meeting -> meeting.questions().stream());
  }

  /** Every promise given, in order. */
  public Stream<Promise> promises() {
    return report.cases().stream().flatMap(view -> view.promises().stream());
  }
}
