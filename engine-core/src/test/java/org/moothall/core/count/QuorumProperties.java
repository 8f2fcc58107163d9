package org.moothall.core.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.core.count.Given.decide;
import static org.moothall.core.count.Given.simpleMajority;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.moothall.meeting.Position;
import org.moothall.meeting.Quorum;
import org.moothall.policy.answer.DecisionRule;
import org.moothall.policy.answer.QuorumRule;
import org.moothall.policy.answer.QuorumRule.Base;
import org.moothall.policy.answer.QuorumRule.Counted;
import org.moothall.policy.answer.QuorumRule.Recusal;

@Domain(CountDomain.class)
@Domain(DomainContext.Global.class)
class QuorumProperties {

  /** Of an empty base there is no quorum (invariant 6). */
  @Property(tries = 1_000)
  void nobodyIsNeverAQuorum(@ForAll Figures figures, @ForAll QuorumRule rule) {
    assertThat(quorum(figures, rule).tests()).noneMatch(test -> test.base() == 0 && test.met());
  }

  /** The need is never below the floor. */
  @Property(tries = 1_000)
  void theNeedIsNeverBelowTheFloor(@ForAll Figures figures, @ForAll QuorumRule rule) {
    assertThat(quorum(figures, rule).tests()).allMatch(test -> test.needed() >= rule.floor());
  }

  /**
   * One more eligible member present never un-meets a quorum whose base does not depend on presence
   * (invariant 8).
   */
  @Property(tries = 1_000)
  void aMemberWhoArrivesNeverUndoesAQuorum(
      @ForAll Figures figures, @ForAll QuorumRule rule, @ForAll Random random) {
    Set<String> absent = new TreeSet<>(figures.electorate());
    absent.removeAll(figures.present());
    Assume.that(!absent.isEmpty());
    Assume.that(rule.tests().stream().noneMatch(test -> test.base() == Base.PRESENT));
    Set<String> present = new TreeSet<>(figures.present());
    present.add(any(absent, random));

    assertThat(quorum(withPresent(figures, present), rule).met() || !quorum(figures, rule).met())
        .isTrue();
  }

  /** The presence, recusal or vote of somebody without a seat changes nothing (invariant 10). */
  @Property(tries = 1_000)
  void strangersChangeNothing(
      @ForAll Figures figures,
      @ForAll QuorumRule rule,
      @ForAll DecisionRule decision,
      @ForAll Position vote) {
    Set<String> present = with(figures.present(), "stranger");
    Map<String, Position> ballots = new LinkedHashMap<>(figures.ballots());
    ballots.put("stranger", vote);
    Figures crowded =
        new Figures(
            figures.seats(),
            figures.electorate(),
            with(figures.recused(), "other stranger"),
            with(present, "other stranger"),
            ballots,
            figures.chair());

    assertThat(decide(crowded, rule, decision)).isEqualTo(decide(figures, rule, decision));
  }

  /**
   * Neither the order of arrival nor any other order changes a decision (invariants 11, 23 and 24).
   */
  @Property(tries = 1_000)
  void orderChangesNothing(
      @ForAll Figures figures,
      @ForAll QuorumRule rule,
      @ForAll DecisionRule decision,
      @ForAll Random random) {
    Map<String, Position> ballots = new LinkedHashMap<>();
    for (String voter : shuffled(figures.ballots().keySet(), random)) {
      ballots.put(voter, figures.ballots().get(voter));
    }
    Figures shuffled =
        new Figures(
            figures.seats(),
            shuffled(figures.electorate(), random),
            shuffled(figures.recused(), random),
            shuffled(figures.present(), random),
            ballots,
            figures.chair());

    assertThat(decide(shuffled, rule, decision)).isEqualTo(decide(figures, rule, decision));
  }

  /** FOR met ⇒ FOR + ABSTAIN met ⇒ CAST met ⇒ PRESENT met, at the same need (invariant 12). */
  @Property(tries = 1_000)
  void aWiderWayOfCountingNeverMissesWhatANarrowerOneReaches(
      @ForAll Figures figures, @ForAll QuorumRule rule) {
    List<Counted> widening =
        List.of(Counted.FOR, Counted.FOR_ABSTAIN, Counted.CAST, Counted.PRESENT);
    for (int i = 1; i < widening.size(); i++) {
      Quorum narrower = quorum(figures, counting(rule, widening.get(i - 1)));
      Quorum wider = quorum(figures, counting(rule, widening.get(i)));

      assertThat(wider.tests())
          .extracting(Quorum.Test::needed)
          .isEqualTo(narrower.tests().stream().map(Quorum.Test::needed).toList());
      assertThat(wider.met() || !narrower.met()).isTrue();
    }
  }

  /** A vote against instead of one for leaves a quorum of votes cast as it was (invariant 13). */
  @Property(tries = 1_000)
  void aChangeOfMindLeavesAQuorumOfVotesAsItWas(
      @ForAll Figures figures, @ForAll QuorumRule rule, @ForAll Random random) {
    Assume.that(!figures.ballots().isEmpty());
    Map<String, Position> ballots = new LinkedHashMap<>(figures.ballots());
    ballots.put(any(new TreeSet<>(ballots.keySet()), random), Position.AGAINST);
    QuorumRule ofVotes = counting(rule, Counted.CAST);

    assertThat(quorum(withBallots(figures, ballots), ofVotes)).isEqualTo(quorum(figures, ofVotes));
  }

  /** Leaving those who stand aside out of the base never raises the need (invariant 19). */
  @Property(tries = 1_000)
  void leavingOutWhoStandsAsideNeverNeedsMore(@ForAll Figures figures, @ForAll QuorumRule rule) {
    Quorum without = quorum(figures, recusing(rule, Recusal.EXCLUDE_BASE));
    Quorum with = quorum(figures, recusing(rule, Recusal.KEEP_BASE));

    for (int i = 0; i < rule.tests().size(); i++) {
      assertThat(without.tests().get(i).needed()).isLessThanOrEqualTo(with.tests().get(i).needed());
    }
  }

  /** To stand aside and stay in the base is to be absent (invariant 20). */
  @Property(tries = 1_000)
  void standingAsideWithinTheBaseIsAbsence(@ForAll Figures figures, @ForAll QuorumRule rule) {
    Assume.that(rule.tests().stream().noneMatch(test -> test.base() == Base.ELIGIBLE));
    Set<String> present = new LinkedHashSet<>(figures.present());
    present.removeAll(figures.recused());
    Figures absent =
        new Figures(
            figures.seats(),
            figures.electorate(),
            Set.of(),
            present,
            figures.ballots(),
            figures.chair());
    QuorumRule kept = recusing(rule, Recusal.KEEP_BASE);

    assertThat(quorum(figures, kept).tests()).isEqualTo(quorum(absent, kept).tests());
  }

  /** Filling a vacancy never changes what a share of the seats needs (invariant 21). */
  @Property(tries = 1_000)
  void aVacancyFilledNeverChangesANeedOfSeats(@ForAll Figures figures, @ForAll QuorumRule rule) {
    Assume.that(figures.electorate().size() < figures.seats());
    Figures filled =
        new Figures(
            figures.seats(),
            with(figures.electorate(), "newcomer"),
            figures.recused(),
            figures.present(),
            figures.ballots(),
            figures.chair());
    QuorumRule ofSeats =
        new QuorumRule(
            rule.tests().stream()
                .map(test -> Given.quorum(Base.SEATS, test.num(), test.den(), test.strict()))
                .map(seats -> seats.tests().getFirst())
                .toList(),
            rule.floor(),
            rule.counted(),
            rule.recusal());

    assertThat(quorum(filled, ofSeats)).isEqualTo(quorum(figures, ofSeats));
  }

  private static Quorum quorum(Figures figures, QuorumRule rule) {
    return decide(figures, rule, simpleMajority()).quorum();
  }

  private static QuorumRule counting(QuorumRule rule, Counted counted) {
    return new QuorumRule(rule.tests(), rule.floor(), counted, rule.recusal());
  }

  private static QuorumRule recusing(QuorumRule rule, Recusal recusal) {
    return new QuorumRule(rule.tests(), rule.floor(), rule.counted(), recusal);
  }

  private static Figures withPresent(Figures figures, Set<String> present) {
    return new Figures(
        figures.seats(),
        figures.electorate(),
        figures.recused(),
        present,
        figures.ballots(),
        figures.chair());
  }

  private static Figures withBallots(Figures figures, Map<String, Position> ballots) {
    return new Figures(
        figures.seats(),
        figures.electorate(),
        figures.recused(),
        figures.present(),
        ballots,
        figures.chair());
  }

  private static Set<String> with(Set<String> people, String one) {
    Set<String> more = new LinkedHashSet<>(people);
    more.add(one);
    return more;
  }

  private static Set<String> shuffled(Set<String> people, Random random) {
    List<String> list = new ArrayList<>(new TreeSet<>(people));
    Collections.shuffle(list, random);
    return new LinkedHashSet<>(list);
  }

  private static String any(Set<String> people, Random random) {
    return new ArrayList<>(people).get(random.nextInt(people.size()));
  }
}
