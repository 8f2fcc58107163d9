package org.moothall.rules.kit;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.moothall.meeting.Decision;
import org.moothall.policy.answer.DecisionRule.Abstention;
import org.moothall.policy.answer.DecisionRule.Threshold;
import org.moothall.policy.answer.DecisionRule.Tie;
import org.moothall.policy.answer.QuorumRule.Counted;
import org.moothall.rules.kit.arbitrary.Part;
import org.moothall.rules.kit.arbitrary.Sitting;

/** What holds of every decision of a council, whatever the policy asks for. */
public interface DecisionInvariants extends PolicyUnderTest {

  /** Where the policy ignores abstentions, to abstain is not to vote (invariant 14). */
  @Invariant(14)
  @Property(tries = 25)
  default void anAbstentionThatIsIgnoredNeverChangesAMajority(@ForAll("sittings") Sitting sitting) {
    var seat = sitting.first(Part.ABSTAINS).or(() -> sitting.first(Part.SILENT));
    if (seat.isPresent()) {
      var chamber = Town.of(this).chamber();
      var abstained = chamber.play(sitting.with(seat.get(), Part.ABSTAINS));
      var silent = chamber.play(sitting.with(seat.get(), Part.SILENT));
      boolean ignored =
          abstained.decisionRule().filter(r -> r.abstention() == Abstention.IGNORED).isPresent()
              && abstained
                  .quorumRule()
                  .filter(
                      r ->
                          List.of(Counted.PRESENT, Counted.DECIDED, Counted.FOR)
                              .contains(r.counted()))
                  .isPresent();
      Law.holds(
          !ignored || abstained.decision().getClass() == silent.decision().getClass(),
          () -> abstained.against(silent, "an abstention that is ignored changed the decision"));
    }
  }

  /** As many for as against fails, but for the chair's casting vote (invariant 15). */
  @Invariant(15)
  @Property(tries = 25)
  default void aTieFailsWhereTheChairDoesNotDecideIt(@ForAll("sittings") Sitting sitting) {
    var tied = tied(sitting);
    var played = Town.of(this).chamber().play(tied);
    boolean chair = played.decisionRule().filter(r -> r.tie() == Tie.CHAIR).isPresent();
    boolean equal = played.decision().tally().inFavour() == played.decision().tally().against();
    Law.holds(
        chair || !equal || !played.passed(),
        () -> "a tie passed without a chair: " + played.told());
  }

  /** Every other vote for is turned into one against; an odd one stays silent. */
  private static Sitting tied(Sitting sitting) {
    var tied = sitting.with(Part.AGAINST, Part.FOR);
    var votes = tied.all(Part.FOR);
    for (int i = 0; i < votes.size(); i++) {
      boolean odd = i == votes.size() - 1 && votes.size() % 2 == 1;
      if (odd || i % 2 == 1) {
        tied = tied.with(votes.get(i), odd ? Part.SILENT : Part.AGAINST);
      }
    }
    return tied;
  }

  /** Where nobody votes for or against, nothing passes (invariant 16). */
  @Invariant(16)
  @Property(tries = 15)
  default void whereNobodyVotesNothingPasses(@ForAll("sittings") Sitting sitting) {
    var silent = sitting.with(Part.FOR, Part.ABSTAINS).with(Part.AGAINST, Part.SILENT);
    var played = Town.of(this).chamber().play(silent);
    Law.holds(!played.passed(), () -> "nobody voted for or against, and yet: " + played.told());
  }

  /** What passes at a larger share passes at a smaller one of the same base (invariant 17). */
  @Invariant(17)
  @Property(tries = 25)
  default void whatReachesALargerShareReachesASmallerOne(
      @ForAll("sittings") Sitting sitting,
      @ForAll @LongRange(min = 1, max = 100) long num,
      @ForAll @LongRange(min = 1, max = 100) long den) {
    var played = Town.of(this).chamber().play(sitting);
    played.decisionRule().stream()
        .flatMap(rule -> rule.thresholds().stream())
        .forEach(
            threshold -> {
              var other =
                  new Threshold(num, den, threshold.strict(), threshold.of(), threshold.because());
              boolean larger = num * threshold.den() >= threshold.num() * den;
              long base = played.decision().tally().present();
              Law.holds(
                  larger
                      ? other.need(base) >= threshold.need(base)
                      : other.need(base) <= threshold.need(base),
                  () ->
                      "of %s present, %s/%s needs %s and %s/%s needs %s"
                          .formatted(
                              base,
                              num,
                              den,
                              other.need(base),
                              threshold.num(),
                              threshold.den(),
                              threshold.need(base)));
            });
  }

  /** One more vote for never turns what passed into what did not (invariant 18). */
  @Invariant(18)
  @Property(tries = 60)
  default void oneMoreVoteForNeverTurnsADecisionAgainstIt(@ForAll("sittings") Sitting sitting) {
    var seat =
        sitting
            .first(Part.SILENT)
            .or(() -> sitting.first(Part.ABSTAINS))
            .or(() -> sitting.first(Part.AGAINST));
    if (seat.isPresent()) {
      var chamber = Town.of(this).chamber();
      var before = chamber.play(sitting);
      var after = chamber.play(sitting.with(seat.get(), Part.FOR));
      Law.holds(
          !before.passed() || after.passed(),
          () -> before.against(after, "one more voted for, and what had passed no longer did"));
    }
  }

  /** Without a quorum nothing passes, and every decision has its reasons. */
  @Invariant({})
  @Property(tries = 25)
  default void nothingPassesWithoutAQuorumOrWithoutAReason(@ForAll("sittings") Sitting sitting) {
    var played = Town.of(this).chamber().play(sitting);
    Law.holds(
        !played.passed() || played.quorum().met(),
        () -> "it passed without a quorum: " + played.told());
    Law.holds(!played.decision().because().isEmpty(), () -> "no reason is given: " + played.told());
  }

  /** Votes of all members for what is asked pass it: no policy makes a decision impossible. */
  @Invariant({})
  @Property(tries = QuorumInvariants.MANY)
  default void whatEverybodyWantsPasses(@ForAll("unanimous") Sitting sitting) {
    var played = Town.of(this).chamber().play(sitting);
    boolean undecided = played.decision() instanceof Decision.Undecided;
    Law.holds(
        played.passed() || undecided,
        () -> "all members voted for it, and it did not pass: " + played.told());
    Law.holds(!undecided, () -> "the rules give no usable answer: " + played.told());
  }
}
