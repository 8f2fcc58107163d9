package org.moothall.rules.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.moothall.council.Candidate;
import org.moothall.council.DrawOrder;
import org.moothall.council.Roster;
import org.moothall.council.SeatRule;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.PolicyStack;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Composition;
import org.moothall.policy.fact.Body;
import org.moothall.policy.fact.BodyKind;
import org.moothall.policy.fact.RosterCount;

/**
 * How a council is seated under a stack: the first kind of council that its rules compose, as small
 * as they allow, and a roster made to fit them.
 *
 * @param stack the stack; with a rule on the size of councils on top where it has none of its own
 * @param order what is to be drawn
 * @param roster whom it is drawn from
 */
record Seating(PolicyStack stack, DrawOrder order, Roster roster) {

  private static final int SMALL = 5;
  private static final int SPARE = 4;
  private static final int ROUNDS = 4;
  private static final PolicyFile ANY_SIZE =
      new PolicyFile(
          "kit.drl",
          """
          package kit;

          import org.moothall.policy.fact.Body;

          global org.moothall.policy.answer.Composition.Verbs answer;

          rule "kit.any-size"
          when
              Body()
          then
              answer.members(1, 60);
          end
          """);

  static Seating of(Town town) {
    return composed(town, town.stack())
        .or(
            () -> {
              List<PolicyFile> files = new ArrayList<>(town.stack().local());
              files.add(ANY_SIZE);
              return composed(town, town.stack().with(files));
            })
        .orElseThrow(
            () ->
                new AssertionError(
                    "no council can be composed: "
                        + Telling.ruling(
                            ask(
                                town,
                                town.stack(),
                                order(town, BodyKind.DIRECTORS, SMALL),
                                Map.of()))));
  }

  private static Optional<Seating> composed(Town town, PolicyStack stack) {
    for (BodyKind kind : BodyKind.values()) {
      var first = ask(town, stack, order(town, kind, SMALL), Map.of());
      if (first instanceof Ruling.Decided<Composition> decided) {
        var band = decided.answer();
        int seats = (int) Math.max(band.least(), Math.min(SMALL, band.most()));
        var order = order(town, kind, seats);
        return Optional.of(new Seating(stack, order, fitting(town, stack, order)));
      }
    }
    return Optional.empty();
  }

  private static DrawOrder order(Town town, BodyKind kind, int seats) {
    return new DrawOrder("council", kind, town.matter().level(), seats, 0, "a public seed");
  }

  /** A roster made after the rules, until the rules say the same of the roster. */
  private static Roster fitting(Town town, PolicyStack stack, DrawOrder order) {
    List<SeatRule> rules = List.of();
    for (int round = 0; round < ROUNDS; round++) {
      var ruling = ask(town, stack, order, counts(roster(order, rules)));
      if (!(ruling instanceof Ruling.Decided<Composition> decided)
          || decided.answer().rules().equals(rules)) {
        break;
      }
      rules = decided.answer().rules();
    }
    return roster(order, rules);
  }

  private static Ruling<Composition> ask(
      Town town, PolicyStack stack, DrawOrder order, Map<String, Long> counts) {
    List<Record> facts = new ArrayList<>(List.of(town.matterFact()));
    facts.add(new Body(order.council(), order.kind(), order.level(), order.seats()));
    counts.forEach((trait, candidates) -> facts.add(new RosterCount(trait, candidates)));
    return town.policies().ask(stack, PolicyQuestion.COMPOSITION, facts);
  }

  private static Map<String, Long> counts(Roster roster) {
    Map<String, Long> counts = new TreeMap<>();
    for (Candidate candidate : roster.candidates()) {
      candidate.traits().forEach(trait -> counts.merge(trait, 1L, Long::sum));
      candidate.offices().forEach(office -> counts.merge("office=" + office, 1L, Long::sum));
    }
    return counts;
  }

  private static Roster roster(DrawOrder order, List<SeatRule> rules) {
    List<Candidate> candidates = new ArrayList<>();
    int people = order.seats() + SPARE;
    for (int person = 0; person < people; person++) {
      candidates.add(candidate(person, people, rules));
    }
    return new Roster(candidates);
  }

  /** The first people hold the offices, one each; what is capped goes to the last few. */
  private static Candidate candidate(int person, int people, List<SeatRule> rules) {
    Set<String> offices = new TreeSet<>();
    Set<String> traits = new TreeSet<>();
    int seat = 0;
    for (SeatRule rule : rules) {
      switch (rule) {
        case SeatRule.Office office -> {
          if (seat == person) {
            offices.add(office.heldBy());
          }
          seat++;
        }
        case SeatRule.Share share -> note(share.trait(), offices, traits);
        case SeatRule.Quota quota -> {
          if (quota.most() == Long.MAX_VALUE || people - person <= quota.least()) {
            note(quota.trait(), offices, traits);
          }
        }
        case SeatRule.Disjoint disjoint -> {}
      }
    }
    return new Candidate("m" + person, "Member " + person, offices, traits, 0, false);
  }

  private static void note(String trait, Set<String> offices, Set<String> traits) {
    if (trait.startsWith("office=")) {
      offices.add(trait.substring("office=".length()));
    } else {
      traits.add(trait);
    }
  }
}
