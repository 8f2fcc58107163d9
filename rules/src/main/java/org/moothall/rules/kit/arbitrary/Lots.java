package org.moothall.rules.kit.arbitrary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.moothall.council.Candidate;
import org.moothall.council.DrawOrder;
import org.moothall.council.Roster;

/** Rosters of all kinds, some of which no council can be drawn from, and draws from them. */
public final class Lots {

  private static final int SPARE = 8;
  private static final int MOST_TERMS = 4;

  private final Vocabulary vocabulary;
  private final DrawOrder order;

  private Lots(Vocabulary vocabulary, DrawOrder order) {
    this.vocabulary = vocabulary;
    this.order = order;
  }

  /**
   * Draws in the words of a stack.
   *
   * @param order the council's kind, level and smallest size
   */
  public static Lots in(Vocabulary vocabulary, DrawOrder order) {
    return new Lots(vocabulary, order);
  }

  /** Draws of all kinds, the smallest first. */
  public Arbitrary<Lot> any() {
    var people = candidates().list().ofMinSize(order.seats()).ofMaxSize(order.seats() + SPARE);
    var seeds = Arbitraries.integers().between(1, 6).list().ofSize(3);
    return Combinators.combine(people, seeds).as(this::lot);
  }

  /** Somebody on a roster but for the id; mostly plain. */
  public Arbitrary<Candidate> candidates() {
    var interests = Arbitraries.frequency(Tuple.of(7, false), Tuple.of(1, true));
    return Combinators.combine(
            names(vocabulary.names()), names(vocabulary.traits()), terms(), interests)
        .as(
            (offices, traits, terms, interest) ->
                new Candidate("somebody", "", offices, traits, terms, interest));
  }

  private static Arbitrary<Set<String>> names(List<String> names) {
    return Arbitraries.of(names).set().ofMaxSize(2);
  }

  private static Arbitrary<Integer> terms() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.just(0)),
        Tuple.of(1, Arbitraries.integers().between(1, MOST_TERMS)));
  }

  private Lot lot(List<Candidate> people, List<Integer> dice) {
    List<Candidate> named = new ArrayList<>();
    for (var somebody : people) {
      named.add(
          new Candidate(
              "m" + named.size(),
              "",
              somebody.offices(),
              somebody.traits(),
              somebody.termsServed(),
              somebody.interest()));
    }
    var seed = "dice: %s %s %s".formatted(dice.toArray());
    return new Lot(
        new Roster(named),
        new DrawOrder(
            order.council(), order.kind(), order.level(), order.seats(), order.alternates(), seed));
  }
}
