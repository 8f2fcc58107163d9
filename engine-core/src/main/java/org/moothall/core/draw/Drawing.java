package org.moothall.core.draw;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.moothall.council.Draw.RuleCheck;
import org.moothall.council.DrawOrder;
import org.moothall.council.SeatRule;
import org.moothall.policy.Reason;
import org.moothall.record.CouncilEvent.Listed;
import org.moothall.spi.CommitteeSolver;
import org.moothall.spi.CommitteeSolver.Committee;
import org.moothall.spi.CommitteeSolver.Problem;

/**
 * Draws councils: turns rules into rows, has a solver seat people, and counts every rule again. A
 * solver's answer that breaks a rule, or is no answer, seats nobody.
 *
 * <p>People are numbered from 0 in the order of their pseudonyms, compared as text, so neither the
 * order in which they are listed nor that of the rules matters.
 */
public final class Drawing {

  private final DrawOrder order;
  private final List<Listed> people;
  private final CommitteeSolver solver;

  private Drawing(DrawOrder order, List<Listed> people, CommitteeSolver solver) {
    this.order = order;
    this.people = people;
    this.solver = solver;
  }

  /**
   * Draws a council.
   *
   * @param order what is ordered
   * @param rules what the council must look like
   * @param eligible who may be seated, nobody twice
   * @param solver who draws
   * @throws IllegalArgumentException if somebody is eligible twice, or two rules name different
   *     holders of one office, or more than {@value SeatRows#MOST_ENTANGLED_OFFICES} offices share
   *     holders
   */
  public static DrawResult draw(
      DrawOrder order, List<SeatRule> rules, List<Listed> eligible, CommitteeSolver solver) {
    List<Listed> people = eligible.stream().sorted(Comparator.comparing(Listed::person)).toList();
    for (int i = 1; i < people.size(); i++) {
      if (people.get(i).person().equals(people.get(i - 1).person())) {
        throw new IllegalArgumentException(
            "`%s` is eligible twice".formatted(people.get(i).person()));
      }
    }
    return new Drawing(order, people, solver).under(rules);
  }

  /**
   * Counts each rule against a council.
   *
   * <p>An office is found once or not at all: where one member would have to take two, the later
   * one by name is not found.
   *
   * @param members those who sit on it
   * @return in the order of the rules
   */
  public static List<RuleCheck> checks(List<SeatRule> rules, List<Listed> members) {
    return Demands.checks(rules, members);
  }

  private DrawResult under(List<SeatRule> rules) {
    if (order.seats() > people.size()) {
      return new DrawResult.Impossible(List.of(Clash.ofSize(order.seats(), people.size())));
    }
    SeatRows rows = SeatRows.of(rules, people, order.seats());
    return switch (ask(rows, order.alternates())) {
      case Committee.Drawn drawn -> seat(drawn, rules);
      case Committee.Impossible impossible -> explain(impossible, rows, rules);
      case Committee.NotFound none -> notFound("found no council: " + none.why());
    };
  }

  private Committee ask(SeatRows rows, int alternates) {
    Problem problem =
        new Problem(people.size(), order.seats(), alternates, rows.rows(), order.seed());
    try {
      Committee answer = solver.draw(problem);
      return answer == null ? new Committee.NotFound("it gave no answer") : answer;
    } catch (RuntimeException e) {
      String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      return new Committee.NotFound("it failed, " + what);
    }
  }

  private DrawResult seat(Committee.Drawn drawn, List<SeatRule> rules) {
    Optional<String> fault = fault(drawn);
    if (fault.isPresent()) {
      return notFound(fault.get());
    }
    List<Listed> members = drawn.members().stream().map(people::get).toList();
    for (RuleCheck check : checks(rules, members)) {
      if (!check.holds()) {
        return notFound("drew a council of which a rule does not hold: " + check.rule().because());
      }
    }
    return new Offices(rules, members)
        .assign(order.seed())
        .map(offices -> seated(members, offices, drawn.alternates()))
        .orElseGet(() -> notFound("drew a council that can't fill its offices"));
  }

  private DrawResult seated(
      List<Listed> members, SortedMap<String, String> offices, List<Integer> alternates) {
    SortedMap<String, String> seats =
        members.stream()
            .map(Listed::person)
            .collect(
                toMap(
                    identity(),
                    person -> offices.getOrDefault(person, ""),
                    (one, other) -> one,
                    TreeMap::new));
    return new DrawResult.Seated(
        seats, alternates.stream().map(number -> people.get(number).person()).toList());
  }

  /** What is wrong with a committee before any rule is looked at. */
  private Optional<String> fault(Committee.Drawn drawn) {
    if (drawn.members().size() != order.seats()) {
      return Optional.of(
          "seated %s members instead of %s".formatted(drawn.members().size(), order.seats()));
    }
    if (drawn.alternates().size() > order.alternates()) {
      return Optional.of(
          "named %s alternates instead of %s"
              .formatted(drawn.alternates().size(), order.alternates()));
    }
    Set<Integer> seen = new HashSet<>();
    return Stream.concat(drawn.members().stream(), drawn.alternates().stream())
        .filter(number -> number < 0 || number >= people.size() || !seen.add(number))
        .findFirst()
        .map("drew number %s, who is drawn twice or not there"::formatted);
  }

  /** Names the rules behind the rows that clash, without those that the others clash without. */
  private DrawResult explain(Committee.Impossible impossible, SeatRows rows, List<SeatRule> rules) {
    if (impossible.clashing().stream().anyMatch(row -> row < 0 || row >= rows.rows().size())) {
      return notFound("named a row that is not there");
    }
    Set<SeatRule> clashing = new HashSet<>();
    impossible.clashing().forEach(row -> clashing.addAll(rows.rules().get(row)));
    List<SeatRule> minimal = rules.stream().filter(clashing::contains).distinct().toList();
    for (SeatRule rule : minimal) {
      List<SeatRule> others = minimal.stream().filter(other -> !other.equals(rule)).toList();
      if (ask(SeatRows.of(others, people, order.seats()), 0) instanceof Committee.Impossible) {
        minimal = others;
      }
    }
    if (minimal.isEmpty()) {
      return notFound("called the council impossible without a rule that stands in its way");
    }
    return new DrawResult.Impossible(
        minimal.stream().map(rule -> Clash.of(rule, order.seats(), people)).toList());
  }

  private DrawResult notFound(String what) {
    return new DrawResult.NotFound(
        Reason.engine("draw", "the solver `%s` %s".formatted(solver.id(), what)));
  }
}
