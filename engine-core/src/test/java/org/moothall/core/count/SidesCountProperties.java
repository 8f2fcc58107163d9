package org.moothall.core.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.moothall.core.count.SidesCount.Outcome;
import org.moothall.meeting.Position;
import org.moothall.meeting.Sides;
import org.moothall.policy.answer.DecisionRule.BothSides;

/** Laws of support on both sides of the main divide. */
@Domain(CountDomain.class)
@Domain(DomainContext.Global.class)
class SidesCountProperties {

  @Property
  void eachSideIsCountedOnItsOwn(
      @ForAll Figures meeting, @ForAll Random random, @ForAll @LongRange(max = 100) long percent) {
    Figures figures = with(meeting, sides(meeting, random));
    Sides sides = figures.sides().orElseThrow();

    assertThat(outcome(figures, percent))
        .isEqualTo(
            naive(figures, sides.left(), percent)
                .flatMap(
                    left ->
                        naive(figures, sides.right(), percent)
                            .map(right -> left && right ? Outcome.MET : Outcome.MISSED))
                .orElse(Outcome.UNKNOWN));
  }

  @Property
  void whichSideIsCalledLeftMeansNothing(
      @ForAll Figures meeting, @ForAll Random random, @ForAll @LongRange(max = 100) long percent) {
    Sides sides = sides(meeting, random);
    Sides mirrored = new Sides(sides.right(), sides.left());

    assertThat(outcome(with(meeting, mirrored), percent))
        .isEqualTo(outcome(with(meeting, sides), percent));
  }

  @Property
  void aVoteForInsteadOfAgainstNeverTakesSupportAway(
      @ForAll Figures meeting, @ForAll Random random, @ForAll @LongRange(max = 100) long percent) {
    Sides sides = sides(meeting, random);
    Map<String, Position> ballots = new HashMap<>(meeting.ballots());
    ballots.replaceAll(
        (m, vote) -> vote == Position.AGAINST && random.nextBoolean() ? Position.FOR : vote);
    Figures kinder =
        new Figures(
            meeting.seats(),
            meeting.electorate(),
            meeting.recused(),
            meeting.present(),
            ballots,
            meeting.chair(),
            meeting.traits(),
            Optional.of(sides));

    if (outcome(with(meeting, sides), percent) == Outcome.MET) {
      assertThat(outcome(kinder, percent)).isEqualTo(Outcome.MET);
    }
  }

  @Property
  void withoutSidesNothingIsKnown(
      @ForAll Figures meeting, @ForAll @LongRange(max = 100) long percent) {
    assertThat(outcome(meeting, percent)).isEqualTo(Outcome.UNKNOWN);
  }

  private static Outcome outcome(Figures figures, long percent) {
    return SidesCount.of(figures, new BothSides(percent, Given.RULE)).outcome();
  }

  /** Whether so many percent of a side are in favour; empty if none of it voted for or against. */
  private static Optional<Boolean> naive(Figures figures, Collection<String> side, long percent) {
    Set<String> voters = new HashSet<>(figures.electorate());
    voters.retainAll(figures.present());
    voters.removeAll(figures.recused());
    voters.retainAll(side);
    int inFavour = 0;
    int against = 0;
    for (String voter : voters) {
      inFavour += figures.ballots().get(voter) == Position.FOR ? 1 : 0;
      against += figures.ballots().get(voter) == Position.AGAINST ? 1 : 0;
    }
    return inFavour + against == 0
        ? Optional.empty()
        : Optional.of(100.0 * inFavour / (inFavour + against) >= percent);
  }

  private static Sides sides(Figures meeting, Random random) {
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    for (String member : meeting.ballots().keySet().stream().sorted().toList()) {
      switch (random.nextInt(5)) {
        case 0, 1 -> left.add(member);
        case 2, 3 -> right.add(member);
        default -> {}
      }
    }
    return new Sides(left, right);
  }

  private static Figures with(Figures meeting, Sides sides) {
    return new Figures(
        meeting.seats(),
        meeting.electorate(),
        meeting.recused(),
        meeting.present(),
        meeting.ballots(),
        meeting.chair(),
        meeting.traits(),
        Optional.of(sides));
  }
}
