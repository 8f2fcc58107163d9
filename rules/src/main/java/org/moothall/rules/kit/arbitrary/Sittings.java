package org.moothall.rules.kit.arbitrary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Sittings of a council of a given size: from nobody there to everybody, from a tie to unanimity.
 * They shrink towards an ordinary question at a first call that nobody comes to.
 */
public final class Sittings {

  private static final int LAST_CALL = 3;

  private final Vocabulary vocabulary;
  private final int seats;

  private Sittings(Vocabulary vocabulary, int seats) {
    this.vocabulary = vocabulary;
    this.seats = seats;
  }

  /**
   * Sittings of a council of so many seats.
   *
   * @param vocabulary what the stack's conditions on questions speak of
   */
  public static Sittings of(Vocabulary vocabulary, int seats) {
    return new Sittings(vocabulary, seats);
  }

  /** Sittings of all kinds. */
  public Arbitrary<Sitting> any() {
    return Combinators.combine(kinds(), calls(), parts()).as(Sitting::new);
  }

  /** Nobody comes; one for each number of vacancies but none, each kind and call. */
  public Arbitrary<Sitting> vacancies() {
    var vacant = Arbitraries.integers().between(1, seats);
    return Combinators.combine(kinds(), calls(), vacant)
        .as((kind, call, none) -> new Sitting(kind, call, filled(Part.VACANT, none)));
  }

  /** All members vote for what is asked; one for each kind and call. */
  public Arbitrary<Sitting> unanimous() {
    return Combinators.combine(kinds(), calls())
        .as((kind, call) -> new Sitting(kind, call, filled(Part.FOR, seats)));
  }

  private List<Part> filled(Part part, int wanted) {
    return new Filling().with(part, wanted).parts();
  }

  /** Kinds of question: an ordinary one first, then whatever the stack speaks of. */
  public Arbitrary<String> kinds() {
    return Arbitraries.of(
        Stream.concat(Stream.of("ordinary"), vocabulary.names().stream()).distinct().toList());
  }

  /** Calls: mostly the first or the second. */
  public Arbitrary<Integer> calls() {
    return Arbitraries.integers().between(1, LAST_CALL);
  }

  private Arbitrary<List<Part>> parts() {
    return Combinators.combine(vacant(), few(), few(), some(), some(), some(), few())
        .as(
            (vacant, aside, asideAbsent, inFavour, against, silent, abstaining) ->
                new Filling()
                    .with(Part.VACANT, vacant)
                    .with(Part.ASIDE, aside)
                    .with(Part.ASIDE_ABSENT, asideAbsent)
                    .with(Part.FOR, inFavour)
                    .with(Part.AGAINST, against)
                    .with(Part.SILENT, silent)
                    .with(Part.ABSTAINS, abstaining)
                    .parts());
  }

  /** A vacancy takes a council of its own to be drawn, so there are not many numbers of them. */
  private Arbitrary<Integer> vacant() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.just(0)),
        Tuple.of(1, Arbitraries.of(1, 2)),
        Tuple.of(1, Arbitraries.of(seats / 2, seats)));
  }

  private Arbitrary<Integer> few() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.just(0)),
        Tuple.of(2, Arbitraries.integers().between(0, 3)),
        Tuple.of(1, Arbitraries.integers().between(0, seats)));
  }

  private Arbitrary<Integer> some() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.integers().between(0, 2)),
        Tuple.of(4, Arbitraries.integers().between(0, seats)));
  }

  /**
   * Seats that fill up; what does not fit any more is left out, and what is left over is absent.
   */
  private final class Filling {
    private final List<Part> parts = new ArrayList<>();

    Filling with(Part part, int wanted) {
      parts.addAll(Collections.nCopies(Math.min(wanted, seats - parts.size()), part));
      return this;
    }

    /** The last seats are the first to be vacant: the first may go with an office. */
    List<Part> parts() {
      with(Part.ABSENT, seats);
      Collections.reverse(parts);
      return parts;
    }
  }
}
