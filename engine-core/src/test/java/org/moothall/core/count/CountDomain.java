package org.moothall.core.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.moothall.meeting.Position;
import org.moothall.meeting.Tally;
import org.moothall.policy.answer.DecisionRule;
import org.moothall.policy.answer.DecisionRule.Abstention;
import org.moothall.policy.answer.DecisionRule.Of;
import org.moothall.policy.answer.DecisionRule.Threshold;
import org.moothall.policy.answer.DecisionRule.Tie;
import org.moothall.policy.answer.QuorumRule;
import org.moothall.policy.answer.QuorumRule.Base;
import org.moothall.policy.answer.QuorumRule.Counted;
import org.moothall.policy.answer.QuorumRule.Recusal;

/** Random councils, meetings and rules. */
class CountDomain extends DomainContextBase {

  /** What one person does; strangers do the same things as members. */
  private record Conduct(boolean member, boolean present, boolean aside, Optional<Position> vote) {}

  /** A share, with its strictness. */
  record Share(long num, long den, boolean strict) {}

  @Provide
  Arbitrary<Figures> figures() {
    Arbitrary<Conduct> conduct =
        Combinators.combine(mostly(), mostly(), seldom(), vote()).as(Conduct::new);
    return Combinators.combine(
            conduct.list().ofMinSize(1).ofMaxSize(14),
            Arbitraries.longs().between(0, 4),
            Arbitraries.integers().between(0, 15))
        .as(CountDomain::meeting)
        .withoutEdgeCases();
  }

  private static Arbitrary<Boolean> mostly() {
    return Arbitraries.of(true, true, true, true, false);
  }

  private static Arbitrary<Optional<Position>> vote() {
    return Arbitraries.of(Position.FOR, Position.FOR, Position.AGAINST, Position.ABSTAIN)
        .optional(0.9);
  }

  private static Arbitrary<Boolean> seldom() {
    return mostly().map(flag -> !flag);
  }

  private static Figures meeting(List<Conduct> people, long vacancies, int chair) {
    Set<String> electorate = new LinkedHashSet<>();
    Set<String> recused = new LinkedHashSet<>();
    Set<String> present = new LinkedHashSet<>();
    Map<String, Position> ballots = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    for (Conduct person : people) {
      String name = "m" + (names.size() + 1);
      names.add(name);
      if (person.member()) {
        electorate.add(name);
      }
      if (person.present()) {
        present.add(name);
      }
      if (person.aside()) {
        recused.add(name);
      }
      person.vote().ifPresent(position -> ballots.put(name, position));
    }
    return new Figures(
        electorate.size() + vacancies,
        electorate,
        recused,
        present,
        ballots,
        chair < names.size() ? Optional.of(names.get(chair)) : Optional.empty());
  }

  @Provide
  Arbitrary<Share> share() {
    Arbitrary<Share> common =
        Combinators.combine(
                Arbitraries.of(
                    List.of(1L, 2L),
                    List.of(2L, 3L),
                    List.of(1L, 3L),
                    List.of(1L, 1L),
                    List.of(7L, 100L),
                    List.of(0L, 1L)),
                Arbitraries.of(true, false))
            .as((fraction, strict) -> new Share(fraction.get(0), fraction.get(1), strict));
    Arbitrary<Share> any =
        Combinators.combine(
                Arbitraries.longs().between(0, 20),
                Arbitraries.longs().between(1, 20),
                Arbitraries.of(true, false))
            .as((num, den, strict) -> new Share(num % (den + 2), den, strict));
    return Arbitraries.oneOf(common, any).withoutEdgeCases();
  }

  @Provide
  Arbitrary<QuorumRule> quorumRule() {
    Arbitrary<QuorumRule.Test> test =
        Combinators.combine(share(), Arbitraries.of(Base.class))
            .as(
                (share, base) ->
                    new QuorumRule.Test(
                        share.num(), share.den(), share.strict(), base, Given.RULE));
    return Combinators.combine(
            test.list().ofMinSize(1).ofMaxSize(2),
            Arbitraries.of(0L, 0L, 1L, 4L),
            Arbitraries.of(Counted.class),
            Arbitraries.of(Recusal.class))
        .as(QuorumRule::new)
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<DecisionRule> decisionRule() {
    Arbitrary<Threshold> threshold =
        Combinators.combine(share(), Arbitraries.of(Of.class))
            .as(
                (share, of) ->
                    new Threshold(share.num(), share.den(), share.strict(), of, Given.RULE));
    return Combinators.combine(
            Arbitraries.just("majority"),
            threshold.list().ofMinSize(1).ofMaxSize(2),
            Arbitraries.of(Abstention.class),
            Arbitraries.of(Tie.class))
        .as(DecisionRule::new)
        .withoutEdgeCases();
  }

  /**
   * Tallies in which nobody votes who isn't there, and the chair, if voting, is one of the voters.
   */
  @Provide
  Arbitrary<Tally> tally() {
    Arbitrary<Long> few = Arbitraries.longs().between(0, 6);
    Arbitrary<Long> more = Arbitraries.longs().between(0, 18);
    return Combinators.combine(
            more, few, few, few, few, Arbitraries.of(Position.class).optional(0.7))
        .as(
            (inFavour, against, abstained, silent, absent, chair) -> {
              long present = inFavour + against + abstained + silent;
              Optional<Position> voting =
                  chair.filter(
                      position ->
                          0
                              < switch (position) {
                                case FOR -> inFavour;
                                case AGAINST -> against;
                                case ABSTAIN -> abstained;
                              });
              return new Tally(inFavour, against, abstained, present, present + absent, voting);
            })
        .withoutEdgeCases();
  }
}
