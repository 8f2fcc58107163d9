package org.moothall.core.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moothall.core.count.Given.METHODS;
import static org.moothall.core.count.Given.council;
import static org.moothall.core.count.Given.decide;
import static org.moothall.core.count.Given.decided;
import static org.moothall.core.count.Given.present;
import static org.moothall.core.count.Given.quorum;
import static org.moothall.core.count.Given.sentences;
import static org.moothall.core.count.Given.simpleMajority;
import static org.moothall.core.count.Given.undecided;
import static org.moothall.core.count.Given.votes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moothall.meeting.Decision;
import org.moothall.meeting.Position;
import org.moothall.meeting.Quorum;
import org.moothall.meeting.Sides;
import org.moothall.meeting.Tally;
import org.moothall.meeting.Verdict;
import org.moothall.policy.Reason;
import org.moothall.policy.answer.DecisionRule;
import org.moothall.policy.answer.QuorumRule;
import org.moothall.policy.answer.QuorumRule.Base;
import org.moothall.spi.TallyMethod;

class CountingTest {

  private static final QuorumRule MORE_THAN_HALF = quorum(Base.OFFICE, 1, 2, true);

  @Test
  void withoutAQuorumNothingIsDecidedHoweverTheVotesAre() {
    Decision decision =
        decide(votes(present(council(58), 29), 29, 0, 0), MORE_THAN_HALF, simpleMajority());

    assertThat(decision).isInstanceOf(Decision.Inquorate.class);
    assertThat(sentences(decision.because()))
        .containsExactly("29 of 58 in office are present; 30 are needed (more than half of 58)");
  }

  @Test
  void aDecisionGivesItsQuorumFirstAndThenItsThresholds() {
    Decision decision =
        decide(votes(present(council(58), 31), 12, 8, 5), MORE_THAN_HALF, simpleMajority());

    assertThat(decision).isInstanceOf(Decision.Passed.class);
    assertThat(sentences(decision.because()))
        .containsExactly(
            "31 of 58 in office are present; 30 are needed (more than half of 58)",
            "12 voted for; 11 are needed (more than half of 20 votes)");
    assertThat(decision.tally()).isEqualTo(new Tally(12, 8, 5, 31, 58, Optional.empty()));
  }

  @Test
  void strangersAndThoseWhoLeftOrStandAsideHaveNoVote() {
    Figures meeting =
        new Figures(
            5,
            Set.of("m1", "m2", "m3", "m4"),
            Set.of("m3", "stranger"),
            Set.of("m1", "m3", "m4", "guest"),
            Map.of(
                "m1", Position.AGAINST,
                "m2", Position.FOR,
                "m3", Position.FOR,
                "guest", Position.FOR),
            Optional.of("guest"));

    assertThat(decide(meeting, quorum(Base.OFFICE, 1, 2, false), simpleMajority()).tally())
        .isEqualTo(new Tally(0, 1, 0, 2, 4, Optional.empty()));
  }

  @Test
  void whatTheRulesLeaveOpenStaysUndecided() {
    Figures unanimous = votes(present(council(3), 3), 3, 0, 0);

    Decision noQuorumRule =
        Counting.decide(
            unanimous, undecided("two rules differ"), decided(simpleMajority()), METHODS);
    assertThat(noQuorumRule).isInstanceOf(Decision.Undecided.class);
    assertThat(noQuorumRule.quorum())
        .isEqualTo(
            new Quorum(false, 3, List.of(), List.of(Reason.engine("policy", "two rules differ"))));
    assertThat(sentences(noQuorumRule.because())).containsExactly("two rules differ");

    Decision noDecisionRule =
        Counting.decide(unanimous, decided(MORE_THAN_HALF), undecided("no method"), METHODS);
    assertThat(noDecisionRule).isInstanceOf(Decision.Undecided.class);
    assertThat(sentences(noDecisionRule.because()))
        .containsExactly(
            "3 of 3 in office are present; 2 are needed (more than half of 3)", "no method");

    Decision neither =
        Counting.decide(unanimous, undecided("no base"), undecided("no method"), METHODS);
    assertThat(sentences(neither.because())).containsExactly("no base", "no method");
  }

  @Test
  void bothSidesOfTheMainDivideMustBeInFavourWhereTheRulesAskForIt() {
    Figures council = Given.present(Given.council(7), 7);
    Sides sides = new Sides(List.of("m1", "m2", "m7"), List.of("m5", "m6"));

    Decision passed = onBothSides(Given.votes(council, 5, 2, 0), Optional.of(sides), 50);
    assertThat(passed).isInstanceOf(Decision.Passed.class);
    assertThat(passed.because().getLast().toString())
        .isEqualTo(
            "of those left of the main divide 2 voted for and 1 against, of those right of it 1 and"
                + " 1; 50 % must be in favour on both sides (rule town.quorum, town.drl:14)");
    assertThat(onBothSides(Given.votes(council, 5, 2, 0), Optional.of(sides), 51))
        .as("a majority of all, and half of the right")
        .isInstanceOf(Decision.Rejected.class);
    assertThat(onBothSides(Given.votes(council, 0, 7, 0), Optional.of(sides), 0))
        .as("both sides add to a majority and never replace it")
        .isInstanceOf(Decision.Rejected.class);
  }

  @Test
  void whatNeedsBothSidesIsNotPassedWhereOneSideIsSilentOrThereAreNone() {
    Figures council = Given.present(Given.council(7), 7);
    Figures allFor = Given.votes(council, 5, 0, 2);

    assertThat(sides(onBothSides(allFor, Optional.of(new Sides(List.of("m1"), List.of("m7"))), 25)))
        .isEqualTo(
            "25 % must be in favour on both sides of the main divide, but nobody right of the main"
                + " divide voted for or against; so it has not passed");
    assertThat(sides(onBothSides(allFor, Optional.of(new Sides(List.of(), List.of("m1"))), 25)))
        .contains("nobody left of the main divide voted");
    assertThat(sides(onBothSides(allFor, Optional.of(new Sides(List.of(), List.of())), 25)))
        .contains("nobody on either side of the main divide voted");
    assertThat(sides(onBothSides(allFor, Optional.empty(), 25)))
        .contains("but the opinion map did not have two sides when the question was put");
  }

  private static String sides(Decision decision) {
    assertThat(decision).isInstanceOf(Decision.Undecided.class);
    return decision.because().getLast().says();
  }

  private static Decision onBothSides(Figures votes, Optional<Sides> sides, long percent) {
    DecisionRule simple = Given.simpleMajority();
    DecisionRule both =
        new DecisionRule(
            simple.method(),
            simple.thresholds(),
            simple.abstention(),
            simple.tie(),
            Optional.of(new DecisionRule.BothSides(percent, Given.RULE)));
    Figures figures =
        new Figures(
            votes.seats(),
            votes.electorate(),
            votes.recused(),
            votes.present(),
            votes.ballots(),
            votes.chair(),
            votes.traits(),
            sides);
    return Given.decide(figures, MORE_THAN_HALF, both);
  }

  @Test
  void anUnknownOrFailingMethodLeavesTheQuestionUndecided() {
    assertThat(
            lastSentence(
                new DecisionRule(
                    "dice", List.of(), DecisionRule.Abstention.IGNORED, DecisionRule.Tie.FAILS)))
        .isEqualTo("there is no method of counting `dice`");
    assertThat(
            lastSentence(
                new DecisionRule(
                    "majority",
                    List.of(),
                    DecisionRule.Abstention.IGNORED,
                    DecisionRule.Tie.FAILS)))
        .isEqualTo(
            "the method `majority` failed: the method `majority` needs a threshold, but the rule"
                + " has none");
    assertThat(lastSentence((tally, rule) -> new Verdict(true, List.of())))
        .isEqualTo("the method `majority` gave no reason for its verdict");
    assertThat(lastSentence((tally, rule) -> null))
        .isEqualTo("the method `majority` gave no reason for its verdict");
    assertThat(
            lastSentence(
                (tally, rule) -> {
                  throw new ArithmeticException();
                }))
        .isEqualTo("the method `majority` failed: ArithmeticException");
  }

  @Test
  void aCouncilHasNoMoreMembersThanSeats() {
    assertThatThrownBy(
            () ->
                new Figures(1, Set.of("m1", "m2"), Set.of(), Set.of(), Map.of(), Optional.empty()))
        .hasMessage("a council of 1 seats has no 2 members in office");
  }

  private static String lastSentence(DecisionRule rule) {
    return undecidedBecause(
        Counting.decide(
            votes(present(council(3), 3), 3, 0, 0),
            decided(MORE_THAN_HALF),
            decided(rule),
            METHODS));
  }

  private interface Count {
    Verdict of(Tally tally, DecisionRule rule);
  }

  private static String lastSentence(Count count) {
    TallyMethod method =
        new TallyMethod() {
          @Override
          public String id() {
            return "majority";
          }

          @Override
          public Verdict count(Tally tally, DecisionRule rule) {
            return count.of(tally, rule);
          }
        };
    return undecidedBecause(
        Counting.decide(
            votes(present(council(3), 3), 3, 0, 0),
            decided(MORE_THAN_HALF),
            decided(simpleMajority()),
            id -> Optional.of(method)));
  }

  private static String undecidedBecause(Decision decision) {
    assertThat(decision).isInstanceOf(Decision.Undecided.class);
    return decision.because().getLast().says();
  }
}
