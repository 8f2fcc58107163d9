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

  /** Support on both sides can't be measured yet, so nothing passes that needs it. */
  @Test
  void whatNeedsBothSidesIsNotPassed() {
    DecisionRule simple = Given.simpleMajority();
    DecisionRule both =
        new DecisionRule(
            simple.method(),
            simple.thresholds(),
            simple.abstention(),
            simple.tie(),
            Optional.of(new DecisionRule.BothSides(25, Given.RULE)));
    Figures council = Given.present(Given.council(3), 3);

    Decision passed = Given.decide(Given.votes(council, 3, 0, 0), MORE_THAN_HALF, both);
    assertThat(passed).isInstanceOf(Decision.Undecided.class);
    assertThat(passed.because().getLast().toString())
        .isEqualTo(
            "25 % must be in favour on both sides of the main divide, which can't be measured yet;"
                + " so it has not passed (rule town.quorum, town.drl:14)");
    assertThat(Given.decide(Given.votes(council, 0, 3, 0), MORE_THAN_HALF, both))
        .isInstanceOf(Decision.Rejected.class);
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
