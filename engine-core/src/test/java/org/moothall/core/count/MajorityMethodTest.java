package org.moothall.core.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.core.count.Given.majority;
import static org.moothall.core.count.Given.sentences;
import static org.moothall.core.count.Given.simpleMajority;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moothall.meeting.Position;
import org.moothall.meeting.Tally;
import org.moothall.meeting.Verdict;
import org.moothall.policy.answer.DecisionRule;
import org.moothall.policy.answer.DecisionRule.Abstention;
import org.moothall.policy.answer.DecisionRule.Of;
import org.moothall.policy.answer.DecisionRule.Tie;
import org.moothall.spi.TallyMethod;
import org.moothall.spi.TallyMethodContract;

class MajorityMethodTest extends TallyMethodContract {

  @Override
  protected TallyMethod method() {
    return new MajorityMethod();
  }

  @Override
  protected List<DecisionRule> rules() {
    return List.of(
        simpleMajority(),
        majority(Of.PRESENT, 1, 2, true, Abstention.AGAINST, Tie.CHAIR),
        majority(Of.OFFICE, 2, 3, false, Abstention.IN_BASE, Tie.FAILS),
        majority(Of.VOTES, 0, 1, false, Abstention.IGNORED, Tie.CHAIR),
        majority(Of.VOTES, 1, 3, false, Abstention.IGNORED, Tie.FAILS));
  }

  @Test
  void abstentionsAreIgnoredOrPartOfTheBaseOrVotesAgainst() {
    Tally tally = new Tally(10, 9, 2, 21, 30, Optional.empty());

    assertThat(explained(tally, Abstention.IGNORED))
        .isEqualTo(passed("10 voted for; 10 are needed (more than half of 19 votes)"));
    assertThat(explained(tally, Abstention.IN_BASE))
        .isEqualTo(failed("10 voted for; 11 are needed (more than half of 21 votes)"));
    assertThat(explained(tally, Abstention.AGAINST))
        .isEqualTo(
            failed(
                "10 voted for; 11 are needed (more than half of 21 votes)",
                "10 voted for and 11 against, 2 of them by abstaining;"
                    + " a majority has more for than against"));
  }

  @Test
  void anAbsoluteMajorityIsOfThoseInOffice() {
    Tally tally = new Tally(15, 3, 0, 18, 30, Optional.empty());

    assertThat(explained(tally, majority(Of.OFFICE, 1, 2, true, Abstention.IGNORED, Tie.FAILS)))
        .isEqualTo(failed("15 voted for; 16 are needed (more than half of 30 in office)"));
    assertThat(explained(tally, majority(Of.PRESENT, 2, 3, false, Abstention.IGNORED, Tie.FAILS)))
        .isEqualTo(passed("15 voted for; 12 are needed (at least two thirds of 18 present)"));
  }

  @Test
  void aTieFailsHoweverInclusiveTheThreshold() {
    assertThat(
            explained(
                new Tally(3, 3, 0, 6, 7, Optional.of(Position.FOR)),
                majority(Of.VOTES, 1, 2, false, Abstention.IGNORED, Tie.FAILS)))
        .isEqualTo(
            failed(
                "3 voted for; 3 are needed (at least half of 6 votes)",
                "3 voted for and 3 against; a tie fails"));
  }

  @Test
  void theChairBreaksATie() {
    DecisionRule rule = majority(Of.VOTES, 1, 2, true, Abstention.IGNORED, Tie.CHAIR);

    assertThat(explained(new Tally(3, 3, 0, 6, 7, Optional.of(Position.FOR)), rule))
        .isEqualTo(
            passed(
                "3 voted for, 4 with the chair's casting vote; 4 are needed (more than half of 7"
                    + " votes)",
                "3 voted for and 3 against; the chair's vote decides, and the chair voted for"));
    assertThat(
            method().count(new Tally(3, 3, 0, 6, 7, Optional.of(Position.AGAINST)), rule).passed())
        .isFalse();
    assertThat(explained(new Tally(3, 3, 1, 7, 7, Optional.of(Position.ABSTAIN)), rule).sentences())
        .last()
        .isEqualTo("3 voted for and 3 against; the chair's vote decides, and the chair abstained");
    assertThat(explained(new Tally(3, 3, 0, 6, 7, Optional.empty()), rule).sentences())
        .last()
        .isEqualTo(
            "3 voted for and 3 against; the chair's vote decides, and the chair did not vote");
  }

  @Test
  void theChairNeverOutvotesAMajority() {
    assertThat(
            method()
                .count(
                    new Tally(3, 4, 0, 7, 7, Optional.of(Position.FOR)),
                    majority(Of.VOTES, 1, 3, false, Abstention.IGNORED, Tie.CHAIR))
                .passed())
        .isFalse();
  }

  @Test
  void aCastingVoteIsNoHeadInOffice() {
    Tally tally = new Tally(3, 3, 0, 6, 7, Optional.of(Position.FOR));

    assertThat(
            explained(tally, majority(Of.OFFICE, 1, 2, true, Abstention.IGNORED, Tie.CHAIR))
                .sentences())
        .first()
        .isEqualTo("3 voted for; 4 are needed (more than half of 7 in office)");
  }

  @Test
  void allMeansAll() {
    DecisionRule unanimity = majority(Of.PRESENT, 1, 1, false, Abstention.IGNORED, Tie.FAILS);

    assertThat(explained(new Tally(7, 0, 0, 7, 9, Optional.empty()), unanimity))
        .isEqualTo(passed("7 voted for; 7 are needed (all of 7 present)"));
    assertThat(method().count(new Tally(7, 0, 1, 8, 9, Optional.empty()), unanimity).passed())
        .isFalse();
  }

  private Explained explained(Tally tally, Abstention abstention) {
    return explained(tally, majority(Of.VOTES, 1, 2, true, abstention, Tie.FAILS));
  }

  private Explained explained(Tally tally, DecisionRule rule) {
    Verdict verdict = method().count(tally, rule);
    return new Explained(verdict.passed(), sentences(verdict.because()));
  }

  private static Explained passed(String... sentences) {
    return new Explained(true, List.of(sentences));
  }

  private static Explained failed(String... sentences) {
    return new Explained(false, List.of(sentences));
  }

  private record Explained(boolean passed, List<String> sentences) {}
}
