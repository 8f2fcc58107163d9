package org.moothall.core.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.moothall.BadInputException;
import org.moothall.Checks;
import org.moothall.LimitExceededException;
import org.moothall.Limits;
import org.moothall.MoothallException;
import org.moothall.core.state.MatterState;
import org.moothall.opinion.NewOpinion;
import org.moothall.opinion.RowProblem;
import org.moothall.opinion.Vote;
import org.moothall.record.Event;
import org.moothall.record.OpinionEvent.CastVote;
import org.moothall.record.OpinionEvent.OpinionVoiced;
import org.moothall.record.OpinionEvent.VotesCast;
import org.moothall.spi.OpinionScreen;
import org.moothall.spi.OpinionScreen.Screening;

/**
 * Checks opinions and votes on their way in, row by row, and makes the events of those that pass.
 */
final class Rows {

  private final List<OpinionScreen> screens;
  private final Limits limits;

  Rows(List<OpinionScreen> screens, Limits limits) {
    this.screens = screens;
    this.limits = limits;
  }

  /** A batch on top of a state. */
  Batch batch(MatterState state) {
    return new Batch(state, new HashSet<>());
  }

  /** A batch on top of a state and of opinions that other batches will bring. */
  Batch batch(MatterState state, Set<String> coming) {
    return new Batch(state, coming);
  }

  /** Throws what is wrong, if something is. */
  static void insist(Optional<MoothallException> fault) {
    if (fault.isPresent()) {
      throw fault.get();
    }
  }

  /** What is wrong with a row, and where it stands. */
  static RowProblem problem(String file, long line, MoothallException fault) {
    return new RowProblem(file, line, 1, fault.code(), Objects.requireNonNull(fault.getMessage()));
  }

  /** Rows that will go onto the record together. */
  final class Batch {

    private final MatterState state;
    private final Set<String> coming;
    private final List<Screening.Take> opinions = new ArrayList<>();
    private final List<Vote> votes = new ArrayList<>();

    private Batch(MatterState state, Set<String> coming) {
      this.state = state;
      this.coming = coming;
    }

    /** Adds an opinion, or says what is wrong with it. */
    Optional<MoothallException> add(NewOpinion opinion) {
      if (state.opinions().has(opinion.id()) || coming.contains(opinion.id())) {
        return fault("MOOT-1006", "there is an opinion `%s` already".formatted(opinion.id()));
      }
      if (opinion.text().length() > limits.textLength()) {
        return Optional.of(
            new LimitExceededException(
                "textLength",
                limits.textLength(),
                opinion.text().length(),
                "the opinion `%s`".formatted(opinion.id())));
      }
      return screened(opinion);
    }

    /** Adds a vote, or says what is wrong with it. */
    Optional<MoothallException> add(Vote vote) {
      if (!state.opinions().has(vote.opinion()) && !coming.contains(vote.opinion())) {
        return fault("MOOT-1004", "there is no opinion `%s`".formatted(vote.opinion()));
      }
      votes.add(vote);
      return Optional.empty();
    }

    boolean isEmpty() {
      return opinions.isEmpty() && votes.isEmpty();
    }

    /** The events of everything that was added; votes follow the opinions. */
    List<Event> events(Registrar people) {
      opinions.forEach(taken -> people.pseudonym(taken.opinion().author()));
      List<Event> events = new ArrayList<>();
      opinions.forEach(taken -> events.add(voiced(taken, people)));
      if (!votes.isEmpty()) {
        events.add(
            new VotesCast(
                votes.stream()
                    .map(v -> new CastVote(people.pseudonym(v.voter()), v.opinion(), v.choice()))
                    .toList()));
      }
      return events;
    }

    private Optional<MoothallException> screened(NewOpinion opinion) {
      NewOpinion seen = normalised(opinion);
      Set<String> flags = new TreeSet<>();
      for (OpinionScreen screen : screens) {
        switch (screen.screen(seen)) {
          case Screening.Refuse refused -> {
            return fault(refused.code(), refused.reason());
          }
          case Screening.Take taken -> {
            seen = taken.opinion();
            flags.addAll(taken.flags());
          }
        }
      }
      opinions.add(new Screening.Take(seen, flags));
      coming.add(seen.id());
      return Optional.empty();
    }

    private static OpinionVoiced voiced(Screening.Take taken, Registrar people) {
      NewOpinion opinion = taken.opinion();
      String author = people.pseudonym(opinion.author());
      return new OpinionVoiced(
          opinion.id(),
          author,
          opinion.channel(),
          opinion.at(),
          opinion.language(),
          opinion.place(),
          people.seal(author, OpinionViews.TEXT, opinion.text()),
          opinion.moderation(),
          List.copyOf(taken.flags()));
    }

    private static NewOpinion normalised(NewOpinion opinion) {
      return new NewOpinion(
          opinion.id(),
          opinion.author(),
          opinion.channel(),
          opinion.at(),
          opinion.language(),
          opinion.place(),
          Checks.nfc(opinion.text()),
          opinion.moderation());
    }

    private static Optional<MoothallException> fault(String code, String message) {
      return Optional.of(new BadInputException(code, message));
    }
  }
}
