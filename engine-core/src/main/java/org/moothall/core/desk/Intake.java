package org.moothall.core.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moothall.Act;
import org.moothall.BadInputException;
import org.moothall.Limits;
import org.moothall.MoothallException;
import org.moothall.Progress;
import org.moothall.StorageException;
import org.moothall.opinion.IntakeReport;
import org.moothall.opinion.NewOpinion;
import org.moothall.opinion.RowProblem;
import org.moothall.opinion.Vote;
import org.moothall.spi.OpinionSource;

/** Takes in whole files and folders, batch by batch. */
final class Intake {

  private final Clerk clerk;
  private final Dockets dockets;
  private final Rows rows;
  private final List<OpinionSource> sources;
  private final Limits limits;

  Intake(Clerk clerk, Dockets dockets, Rows rows, List<OpinionSource> sources, Limits limits) {
    this.clerk = clerk;
    this.dockets = dockets;
    this.rows = rows;
    this.sources = sources;
    this.limits = limits;
  }

  IntakeReport take(Act act, String matter, Path path, boolean strict, Progress progress) {
    Docket docket = dockets.get(matter);
    OpinionSource source = source(path);
    IntakeRun run = new IntakeRun(clerk, docket, rows, act, limits, progress);
    if (strict && !run.begun()) {
      read(source, path, new Rehearsal(docket));
    }
    read(source, path, run);
    IntakeReport report = run.finish();
    if (strict && report.skipped() > 0) {
      throw bad(report.problems().getFirst());
    }
    return report;
  }

  private OpinionSource source(Path path) {
    return sources.stream()
        .filter(source -> source.reads(path))
        .findFirst()
        .orElseThrow(
            () ->
                new BadInputException(
                    "MOOT-1100",
                    "no source reads `%s`; there are %s"
                        .formatted(path, sources.stream().map(OpinionSource::id).toList())));
  }

  private void read(OpinionSource source, Path path, OpinionSource.Sink sink) {
    try {
      source.read(path, limits, sink);
    } catch (IOException | UncheckedIOException e) {
      throw new StorageException(
          "MOOT-1110", "`%s` can't be read: %s".formatted(path, e.getMessage()), e);
    }
  }

  private static BadInputException bad(RowProblem problem) {
    return new BadInputException(problem.code(), problem.toString());
  }

  /** Reads everything once without recording anything, and stops at the first bad row. */
  private final class Rehearsal implements OpinionSource.Sink {

    private final Docket docket;
    private final Set<String> coming = new HashSet<>();

    Rehearsal(Docket docket) {
      this.docket = docket;
    }

    @Override
    public void opinion(String file, long line, NewOpinion opinion) {
      insist(file, line, rows.batch(docket.state(), coming).add(opinion));
    }

    @Override
    public void vote(String file, long line, Vote vote) {
      insist(file, line, rows.batch(docket.state(), coming).add(vote));
    }

    @Override
    public void problem(RowProblem problem) {
      throw bad(problem);
    }

    @Override
    public void progress(String file, long done, long total) {}

    private void insist(String file, long line, Optional<MoothallException> fault) {
      fault.ifPresent(
          f -> {
            throw bad(Rows.problem(file, line, f));
          });
    }
  }
}
