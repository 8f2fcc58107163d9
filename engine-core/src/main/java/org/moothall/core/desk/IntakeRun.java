package org.moothall.core.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moothall.Act;
import org.moothall.Limits;
import org.moothall.MoothallException;
import org.moothall.Progress;
import org.moothall.Receipt;
import org.moothall.core.state.MatterState;
import org.moothall.opinion.IntakeReport;
import org.moothall.opinion.NewOpinion;
import org.moothall.opinion.RowProblem;
import org.moothall.opinion.Vote;
import org.moothall.policy.fact.Command;
import org.moothall.record.Event;
import org.moothall.spi.OpinionSource;

/**
 * One intake under way. Batches are cut at the same rows every time and each is a command of its
 * own, so an intake that was interrupted can be given again: what is on the record already is
 * counted and not done twice.
 */
final class IntakeRun implements OpinionSource.Sink {

  /** Rows of one command; fewer where the limit on batches is lower. */
  private static final int BATCH = 2_000;

  private static final Command TAKE = new Command("opinions.take", false);

  private final Clerk clerk;
  private final Docket docket;
  private final Rows rows;
  private final Act act;
  private final Progress progress;
  private final int size;
  private final List<Row> waiting = new ArrayList<>();
  private final List<RowProblem> problems = new ArrayList<>();
  private long batches;
  private long opinions;
  private long votes;
  private long skipped;

  IntakeRun(Clerk clerk, Docket docket, Rows rows, Act act, Limits limits, Progress progress) {
    this.clerk = clerk;
    this.docket = docket;
    this.rows = rows;
    this.act = act;
    this.progress = progress;
    this.size = Math.min(BATCH, limits.batchSize());
  }

  /** Whether part of this intake is on the record already. */
  boolean begun() {
    return clerk.find(command(0).commandId()).isPresent();
  }

  @Override
  public void opinion(String file, long line, NewOpinion opinion) {
    add(new Row(file, line, Optional.of(opinion), Optional.empty()));
  }

  @Override
  public void vote(String file, long line, Vote vote) {
    add(new Row(file, line, Optional.empty(), Optional.of(vote)));
  }

  @Override
  public void problem(RowProblem problem) {
    skipped++;
    if (problems.size() < IntakeReport.MAX_PROBLEMS) {
      problems.add(problem);
    }
  }

  @Override
  public void progress(String file, long done, long total) {
    progress.at("reading " + file, done, total);
  }

  IntakeReport finish() {
    flush();
    return new IntakeReport(opinions, votes, skipped, problems);
  }

  private void add(Row row) {
    waiting.add(row);
    if (waiting.size() >= size) {
      flush();
    }
  }

  private void flush() {
    if (waiting.isEmpty()) {
      return;
    }
    Optional<Receipt> receipt =
        clerk.takeIfAny(
            command(batches), docket.id(), TAKE, (state, people, now) -> decide(state, people));
    if (receipt.map(Receipt::accepted).filter(Receipt.Accepted::repeated).isPresent()) {
      recount();
    }
    batches++;
    waiting.clear();
  }

  private Act command(long batch) {
    return new Act(act.commandId() + "/" + batch, act.actor());
  }

  private List<Event> decide(MatterState state, Registrar people) {
    Open.matter(state);
    Rows.Batch batch = rows.batch(state);
    waiting.forEach(row -> count(row, row.into(batch)));
    return batch.events(people);
  }

  /**
   * Counts a batch that was on the record already: what is there was taken, and what is not was at
   * fault.
   */
  private void recount() {
    MatterState state = docket.state();
    Rows.Batch batch = rows.batch(state);
    for (Row row : waiting) {
      boolean there = row.opinion().filter(o -> state.opinions().has(o.id())).isPresent();
      count(row, there ? Optional.empty() : row.into(batch));
    }
  }

  private void count(Row row, Optional<MoothallException> fault) {
    if (fault.isPresent()) {
      problem(Rows.problem(row.file(), row.line(), fault.get()));
    } else if (row.opinion().isPresent()) {
      opinions++;
    } else {
      votes++;
    }
  }

  private record Row(String file, long line, Optional<NewOpinion> opinion, Optional<Vote> vote) {

    Optional<MoothallException> into(Rows.Batch batch) {
      return opinion.isPresent() ? batch.add(opinion.get()) : batch.add(vote.orElseThrow());
    }
  }
}
