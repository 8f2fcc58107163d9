package org.moothall.core.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.moothall.meeting.Position;
import org.moothall.meeting.Tally;
import org.moothall.policy.answer.DecisionRule;
import org.moothall.policy.answer.DecisionRule.Abstention;
import org.moothall.policy.answer.DecisionRule.Of;
import org.moothall.policy.answer.DecisionRule.Threshold;
import org.moothall.policy.answer.DecisionRule.Tie;

@Domain(CountDomain.class)
@Domain(DomainContext.Global.class)
class MajorityProperties {

  /** Where abstentions are ignored, they change no majority of votes (invariant 14). */
  @Property(tries = 1_000)
  void ignoredAbstentionsChangeNoMajorityOfVotes(
      @ForAll Tally tally, @ForAll DecisionRule rule, @ForAll @LongRange(max = 20) long abstained) {
    DecisionRule ofVotes =
        new DecisionRule(
            rule.method(),
            rule.thresholds().stream().map(threshold -> of(threshold, Of.VOTES)).toList(),
            Abstention.IGNORED,
            rule.tie());
    Tally other = counts(tally, tally.inFavour(), tally.against(), abstained);

    assertThat(passes(other, ofVotes)).isEqualTo(passes(tally, ofVotes));
  }

  /** Equal votes fail, unless the chair may break the tie and votes for (invariant 15). */
  @Property(tries = 1_000)
  void equalVotesFailUnlessTheChairBreaksTheTie(@ForAll Tally tally, @ForAll DecisionRule rule) {
    Assume.that(rule.abstention() != Abstention.AGAINST);
    Tally tied = counts(tally, tally.against(), tally.against(), tally.abstained());
    boolean chairMay =
        rule.tie() == Tie.CHAIR && tied.chair().filter(Position.FOR::equals).isPresent();

    assertThat(passes(tied, rule) && !chairMay).isFalse();
  }

  /**
   * Where nobody votes for or against, nothing passes, however inclusive the rule (invariant 16).
   */
  @Property(tries = 1_000)
  void withoutAVoteForOrAgainstNothingPasses(@ForAll Tally tally, @ForAll DecisionRule rule) {
    assertThat(passes(counts(tally, 0, 0, tally.abstained()), rule)).isFalse();
  }

  /** What passes at two thirds passes at a half, of the same base and strictness (invariant 17). */
  @Property(tries = 1_000)
  void whatPassesAtTwoThirdsPassesAtAHalf(@ForAll Tally tally, @ForAll DecisionRule rule) {
    boolean atTwoThirds = passes(tally, sharing(rule, 2, 3));

    assertThat(passes(tally, sharing(rule, 1, 2)) || !atTwoThirds).isTrue();
  }

  /**
   * One more vote for, of somebody who was there and silent, never makes a question fail (invariant
   * 18).
   */
  @Property(tries = 1_000)
  void oneMoreVoteForNeverHurts(@ForAll Tally tally, @ForAll DecisionRule rule) {
    Assume.that(tally.present() > tally.inFavour() + tally.against() + tally.abstained());
    Tally oneMore = counts(tally, tally.inFavour() + 1, tally.against(), tally.abstained());

    assertThat(passes(oneMore, rule) || !passes(tally, rule)).isTrue();
  }

  /** Nothing passes against more votes than there are for it. */
  @Property(tries = 1_000)
  void aMinorityNeverPasses(
      @ForAll Tally tally,
      @ForAll DecisionRule rule,
      @ForAll @LongRange(min = 1, max = 9) long ahead) {
    Tally minority = counts(tally, tally.inFavour(), tally.inFavour() + ahead, tally.abstained());

    assertThat(passes(minority, rule)).isFalse();
  }

  private static boolean passes(Tally tally, DecisionRule rule) {
    return new MajorityMethod().count(tally, rule).passed();
  }

  private static Tally counts(Tally tally, long inFavour, long against, long abstained) {
    return new Tally(
        inFavour,
        against,
        abstained,
        Math.max(tally.present(), inFavour + against + abstained),
        Math.max(tally.inOffice(), inFavour + against + abstained),
        tally.chair());
  }

  private static Threshold of(Threshold threshold, Of of) {
    return new Threshold(
        threshold.num(), threshold.den(), threshold.strict(), of, threshold.because());
  }

  private static DecisionRule sharing(DecisionRule rule, long num, long den) {
    List<Threshold> thresholds =
        rule.thresholds().stream()
            .map(
                threshold ->
                    new Threshold(
                        num, den, threshold.strict(), threshold.of(), threshold.because()))
            .toList();
    return new DecisionRule(rule.method(), thresholds, rule.abstention(), rule.tie());
  }
}
