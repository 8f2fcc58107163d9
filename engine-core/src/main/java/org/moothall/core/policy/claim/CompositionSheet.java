package org.moothall.core.policy.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.moothall.council.SeatRule;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.answer.Composition;

/**
 * What a council must look like.
 *
 * <ul>
 *   <li>How many members: bands intersect. Required.
 *   <li>Each trait: all minima, maxima and shares hold; a minimum above a maximum contradicts it.
 *   <li>Each trait together with how many members: a minimum above the most members, or a share of
 *       the fewest members above a maximum, contradicts.
 *   <li>Each office: one holder.
 *   <li>Pairs of offices: all stay disjoint.
 * </ul>
 *
 * <p>Minima of different traits are not added up: one person may have several, even of one feature.
 * Whether a roster can fill them all at once is for the draw to find out.
 */
final class CompositionSheet extends Sheet<Composition> implements Composition.Verbs {

  private final Slot<Seats> members =
      slot("how many members the council has", Seats::clash, "members");
  private final SortedMap<String, Slot<Seats>> traits = new TreeMap<>();
  private final SortedMap<String, Slot<String>> offices = new TreeMap<>();
  private final Slot<Pair> disjoint = slot("which offices stay apart", Meet.always(), "disjoint");

  private record Pair(String office, String other) {}

  CompositionSheet() {
    super(PolicyQuestion.COMPOSITION);
  }

  @Override
  public void members(long least, long most) {
    var fault =
        least < 1 ? "a council has at least one member" : least > most ? "the band is empty" : "";
    say(members, new Seats.Band(least, most), Clause.of("members %s to %s", least, most), fault);
  }

  @Override
  public void seatsAtLeast(String trait, long seats) {
    say(
        trait(trait),
        new Seats.AtLeast(trait, seats),
        Clause.of("at least %s members with `%s`", seats, trait),
        fault(trait, seats));
  }

  @Override
  public void seatsAtMost(String trait, long seats) {
    say(
        trait(trait),
        new Seats.AtMost(trait, seats),
        Clause.of("at most %s members with `%s`", seats, trait),
        fault(trait, seats));
  }

  @Override
  public void shareAtLeast(String trait, long num, long den) {
    var fault = den >= 1 && num >= 0 && num <= den ? "" : "a share is from 0 to 1";
    say(
        trait(trait),
        new Seats.Share(trait, num, den),
        Clause.of("at least %s/%s of all members with `%s`", num, den, trait),
        Traits.fault(trait).isEmpty() ? fault : Traits.fault(trait));
  }

  @Override
  public void office(String name, String heldBy) {
    var slot =
        offices.computeIfAbsent(
            name,
            unseen -> slot(Clause.of("who takes the office `%s`", name), Meet.one(), "office"));
    say(slot, heldBy, Clause.of("the office `%s` is taken by the `%s`", name, heldBy));
  }

  @Override
  public void disjoint(String office, String other) {
    say(
        disjoint,
        new Pair(office, other),
        Clause.of("nobody is both in `%s` and in `%s`", office, other),
        office.equals(other) ? "an office can't be disjoint from itself" : "");
  }

  @Override
  void conclude() {
    traits.values().forEach(trait -> settle(List.of(members, trait), Seats::clash));
    require(members);
    members.comesTo(
        () ->
            Clause.of(
                "the council has %s to %s members", Seats.least(members), Seats.most(members)));
    traits.forEach((trait, slot) -> slot.comesTo(() -> Seats.sentence(trait, slot)));
    offices.values().forEach(office -> office.comesTo(() -> Clause.of("`%s`", office.value())));
    disjoint.comesTo(
        () ->
            String.join(
                ", ",
                disjoint
                    .values()
                    .map(pair -> Clause.of("`%s` from `%s`", pair.office, pair.other))
                    .distinct()
                    .toList()));
  }

  @Override
  Composition answer() {
    var rules = new ArrayList<SeatRule>();
    Set<String> filled = new HashSet<>();
    for (var one : said()) {
      if (one.holds()) {
        rule(one, filled).ifPresent(rules::add);
      }
    }
    return new Composition(Seats.least(members), Seats.most(members), rules);
  }

  /** An office that several rules fill alike is filled once. */
  private static Optional<SeatRule> rule(Said<?> said, Set<String> filled) {
    var reason = said.reason();
    return switch (said.value()) {
      case Seats.Band band -> Optional.empty();
      case Seats.AtLeast(var trait, var seats) ->
          Optional.of(new SeatRule.Quota(trait, seats, Long.MAX_VALUE, reason));
      case Seats.AtMost(var trait, var seats) ->
          Optional.of(new SeatRule.Quota(trait, 0, seats, reason));
      case Seats.Share(var trait, var num, var den) ->
          Optional.of(new SeatRule.Share(trait, num, den, reason));
      case Pair(var office, var other) -> Optional.of(new SeatRule.Disjoint(office, other, reason));
      default -> {
        var name = said.claim().arguments().getFirst().toString();
        yield filled.add(name)
            ? Optional.of(new SeatRule.Office(name, said.value().toString(), reason))
            : Optional.empty();
      }
    };
  }

  private static String fault(String trait, long seats) {
    var untyped = Traits.fault(trait);
    return untyped.isEmpty() && seats < 0 ? "seats are 0 or more" : untyped;
  }

  private Slot<Seats> trait(String trait) {
    return traits.computeIfAbsent(
        trait,
        unseen ->
            slot(
                Clause.of("how many members have `%s`", trait),
                Seats::clash,
                "seatsAtLeast",
                "seatsAtMost",
                "shareAtLeast"));
  }
}
