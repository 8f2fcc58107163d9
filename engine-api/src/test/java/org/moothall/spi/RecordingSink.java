package org.moothall.spi;

import java.util.ArrayList;
import java.util.List;
import org.moothall.opinion.NewOpinion;
import org.moothall.opinion.RowProblem;
import org.moothall.opinion.Vote;

/** Keeps whatever a source hands over, for tests. */
public final class RecordingSink implements OpinionSource.Sink {

  /** Something handed over: a {@link NewOpinion}, a {@link Vote} or a {@link RowProblem}. */
  public record Seen(String file, long line, Object row) {}

  /** A report of how far reading has come. */
  public record Step(String file, long done, long total) {}

  private final List<Seen> seen = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();

  @Override
  public void opinion(String file, long line, NewOpinion opinion) {
    seen.add(new Seen(file, line, opinion));
  }

  @Override
  public void vote(String file, long line, Vote vote) {
    seen.add(new Seen(file, line, vote));
  }

  @Override
  public void problem(RowProblem problem) {
    seen.add(new Seen(problem.file(), problem.line(), problem));
  }

  @Override
  public void progress(String file, long done, long total) {
    steps.add(new Step(file, done, total));
  }

  /** Everything, in the order it came. */
  public List<Seen> seen() {
    return List.copyOf(seen);
  }

  /** All reports, in the order they came. */
  public List<Step> steps() {
    return List.copyOf(steps);
  }

  /** The opinions among it. */
  public List<NewOpinion> opinions() {
    return only(NewOpinion.class);
  }

  /** The votes among it. */
  public List<Vote> votes() {
    return only(Vote.class);
  }

  /** The problems among it. */
  public List<RowProblem> problems() {
    return only(RowProblem.class);
  }

  private <T> List<T> only(Class<T> type) {
    return seen.stream().map(Seen::row).filter(type::isInstance).map(type::cast).toList();
  }
}
