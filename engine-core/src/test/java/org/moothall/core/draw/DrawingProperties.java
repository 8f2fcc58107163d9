package org.moothall.core.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.moothall.council.Draw.RuleCheck;
import org.moothall.council.DrawOrder;
import org.moothall.council.SeatRule;
import org.moothall.matter.Level;
import org.moothall.policy.Reason;
import org.moothall.policy.fact.BodyKind;
import org.moothall.record.CouncilEvent.Listed;

class DrawingProperties {

  /**
   * A draw keeps every rule, or names a minimal set of rules that no council can keep (invariant
   * 50).
   */
  @Property(tries = 1_000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void everyRuleHoldsOrAMinimalClashIsNamed(
      @ForAll("rosters") List<Listed> people,
      @ForAll("rules") List<SeatRule> rules,
      @ForAll @IntRange(min = 1, max = 7) int seats) {
    DrawResult result = draw(people, rules, seats);

    Statistics.collect(result.getClass().getSimpleName());
    Statistics.coverage(
        coverage -> {
          coverage.check("Seated").percentage(share -> share > 10);
          coverage.check("Impossible").percentage(share -> share > 10);
        });
    switch (result) {
      case DrawResult.Seated seated -> assertHeld(people, rules, seats, seated);
      case DrawResult.Impossible impossible -> assertMinimal(people, rules, seats, impossible);
      case DrawResult.NotFound none -> throw new AssertionError(none.why());
    }
  }

  /** The order of people and of rules changes nothing about who is seated (invariant 24). */
  @Property(tries = 1_000)
  void orderChangesNothing(
      @ForAll("rosters") List<Listed> people,
      @ForAll("rules") List<SeatRule> rules,
      @ForAll @IntRange(min = 1, max = 7) int seats,
      @ForAll Random random) {
    DrawResult result = draw(people, rules, seats);

    if (result instanceof DrawResult.Seated) {
      assertThat(draw(shuffled(people, random), shuffled(rules, random), seats)).isEqualTo(result);
    }
  }

  /** A Party member replaced by a non-Party one never breaks the non-Party share (invariant 30). */
  @Property(tries = 1_000)
  void aNonPartyMemberInsteadOfAPartyMemberNeverBreaksTheShare(
      @ForAll("rosters") List<Listed> people, @ForAll Random random) {
    SeatRule half = new SeatRule.Share("b=1", 1, 2, because(0));
    List<Listed> changed = new ArrayList<>(people);
    int who = random.nextInt(people.size());
    Listed old = people.get(who);
    changed.set(who, new Listed(old.person(), old.offices(), List.of("a=1", "b=1"), 0, false));

    assertThat(holds(half, changed) || !holds(half, people)).isTrue();
    assertThat(holds(half, people))
        .as("2 · having ≥ members")
        .isEqualTo(2 * having("b=1", people) >= people.size());
  }

  private static boolean holds(SeatRule rule, List<Listed> members) {
    return Drawing.checks(List.of(rule), members).getFirst().holds();
  }

  private static void assertHeld(
      List<Listed> people, List<SeatRule> rules, int seats, DrawResult.Seated seated) {
    List<Listed> members =
        people.stream().filter(person -> seated.members().containsKey(person.person())).toList();

    assertThat(members).hasSize(seats).hasSameSizeAs(seated.members().keySet());
    assertThat(Drawing.checks(rules, members)).allMatch(RuleCheck::holds);
    assertThat(kept(rules, members)).isTrue();
    for (SeatRule rule : rules) {
      if (rule instanceof SeatRule.Office office) {
        assertThat(members)
            .filteredOn(member -> seated.members().get(member.person()).equals(office.name()))
            .singleElement()
            .satisfies(member -> assertThat(member.offices()).contains(office.heldBy()));
      }
    }
  }

  private static void assertMinimal(
      List<Listed> people, List<SeatRule> rules, int seats, DrawResult.Impossible impossible) {
    if (seats > people.size()) {
      assertThat(impossible.clashing()).extracting(Reason::rule).containsExactly("engine.draw");
      return;
    }
    List<String> names = impossible.clashing().stream().map(Reason::rule).toList();
    List<SeatRule> clashing =
        rules.stream().filter(rule -> names.contains(rule.because().rule())).toList();

    assertThat(possible(people, clashing, seats)).as("%s clash", clashing).isFalse();
    for (SeatRule rule : clashing) {
      List<SeatRule> others = clashing.stream().filter(other -> !other.equals(rule)).toList();
      assertThat(possible(people, others, seats)).as("%s alone", others).isTrue();
    }
  }

  /** Whether some council keeps the rules: all are tried. */
  private static boolean possible(List<Listed> people, List<SeatRule> rules, int seats) {
    return IntStream.range(0, 1 << people.size())
        .filter(members -> Integer.bitCount(members) == seats)
        .mapToObj(
            members ->
                IntStream.range(0, people.size())
                    .filter(i -> (members >> i & 1) == 1)
                    .mapToObj(people::get)
                    .toList())
        .anyMatch(members -> kept(rules, members));
  }

  private static boolean kept(List<SeatRule> rules, List<Listed> members) {
    List<SeatRule.Office> offices = new ArrayList<>();
    for (SeatRule rule : rules) {
      boolean kept =
          switch (rule) {
            case SeatRule.Quota quota -> {
              int having = having(quota.trait(), members);
              yield quota.least() <= having && having <= quota.most();
            }
            case SeatRule.Share share ->
                share.den() * having(share.trait(), members) >= share.num() * members.size();
            case SeatRule.Disjoint disjoint ->
                members.stream()
                    .noneMatch(
                        member ->
                            member.offices().contains(disjoint.office())
                                && member.offices().contains(disjoint.other()));
            case SeatRule.Office office -> {
              offices.add(office);
              yield true;
            }
          };
      if (!kept) {
        return false;
      }
    }
    return fillable(offices, members);
  }

  /** Whether the offices can be given to different members: every way is tried. */
  private static boolean fillable(List<SeatRule.Office> offices, List<Listed> members) {
    if (offices.isEmpty()) {
      return true;
    }
    List<SeatRule.Office> later = offices.subList(1, offices.size());
    return members.stream()
        .filter(member -> member.offices().contains(offices.getFirst().heldBy()))
        .anyMatch(
            taker ->
                fillable(later, members.stream().filter(other -> !other.equals(taker)).toList()));
  }

  private static int having(String trait, List<Listed> members) {
    return (int) members.stream().filter(member -> member.traits().contains(trait)).count();
  }

  private static DrawResult draw(List<Listed> people, List<SeatRule> rules, int seats) {
    DrawOrder order =
        new DrawOrder("council", BodyKind.TOWN_COUNCIL, Level.STREET, seats, 2, "public seed");
    return Drawing.draw(order, rules, people, new LotSolver());
  }

  private static <T> List<T> shuffled(List<T> things, Random random) {
    List<T> list = new ArrayList<>(things);
    Collections.shuffle(list, random);
    return list;
  }

  @Provide
  Arbitrary<List<Listed>> rosters() {
    Arbitrary<Listed> person =
        Combinators.combine(
                Arbitraries.of("x", "y", "z").set().ofMaxSize(2),
                Arbitraries.of("a=1", "a=2"),
                Arbitraries.of("b=1", "b=2"))
            .as(
                (offices, a, b) ->
                    new Listed("", offices.stream().sorted().toList(), List.of(a, b), 0, false));
    return person
        .list()
        .ofMinSize(3)
        .ofMaxSize(8)
        .map(
            people ->
                IntStream.range(0, people.size())
                    .mapToObj(i -> named("p" + i, people.get(i)))
                    .toList())
        .withoutEdgeCases();
  }

  private static Listed named(String pseudonym, Listed person) {
    return new Listed(pseudonym, person.offices(), person.traits(), 0, false);
  }

  @Provide
  Arbitrary<List<SeatRule>> rules() {
    Arbitrary<String> trait = Arbitraries.of("a=1", "a=2", "b=1", "b=2");
    Arbitrary<String> office = Arbitraries.of("x", "y", "z");
    Arbitrary<Long> few = Arbitraries.longs().between(0, 3);
    Arbitrary<SeatRule> rule =
        Arbitraries.oneOf(
            Combinators.combine(trait, few, few)
                .as((of, least, more) -> new SeatRule.Quota(of, least, least + more, because(0))),
            Combinators.combine(trait, few)
                .as((of, num) -> new SeatRule.Share(of, num, 4, because(0))),
            office.map(held -> new SeatRule.Office("", held, because(0))),
            Combinators.combine(office, office)
                .filter((one, other) -> !one.equals(other))
                .as((one, other) -> new SeatRule.Disjoint(one, other, because(0))));
    return rule.list()
        .ofMaxSize(5)
        .map(
            rules ->
                IntStream.range(0, rules.size()).mapToObj(i -> numbered(i, rules.get(i))).toList())
        .withoutEdgeCases();
  }

  /** The rule under a name of its own, for an office of its own. */
  private static SeatRule numbered(int i, SeatRule rule) {
    return switch (rule) {
      case SeatRule.Quota quota ->
          new SeatRule.Quota(quota.trait(), quota.least(), quota.most(), because(i));
      case SeatRule.Share share ->
          new SeatRule.Share(share.trait(), share.num(), share.den(), because(i));
      case SeatRule.Office office ->
          new SeatRule.Office("office " + i, office.heldBy(), because(i));
      case SeatRule.Disjoint disjoint ->
          new SeatRule.Disjoint(disjoint.office(), disjoint.other(), because(i));
    };
  }

  private static Reason because(int i) {
    return new Reason("town.rule-" + i, "town.drl", 1 + i, "so the town says", List.of());
  }
}
