package org.moothall.core.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.core.count.Given.aside;
import static org.moothall.core.count.Given.council;
import static org.moothall.core.count.Given.decide;
import static org.moothall.core.count.Given.present;
import static org.moothall.core.count.Given.quorum;
import static org.moothall.core.count.Given.sentences;
import static org.moothall.core.count.Given.simpleMajority;
import static org.moothall.core.count.Given.votes;
import static org.moothall.core.count.Given.withFloor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.moothall.meeting.Quorum;
import org.moothall.policy.Reason;
import org.moothall.policy.answer.QuorumRule;
import org.moothall.policy.answer.QuorumRule.Base;
import org.moothall.policy.answer.QuorumRule.Counted;
import org.moothall.policy.answer.QuorumRule.Recusal;

class QuorumCountTest {

  private static final QuorumRule MORE_THAN_HALF = quorum(Base.OFFICE, 1, 2, true);

  @Test
  void aQuorumIsExplainedAsAClerkWould() {
    Quorum quorum = quorumOf(present(council(58), 31), MORE_THAN_HALF);

    assertThat(quorum.met()).isTrue();
    assertThat(quorum.counted()).isEqualTo(31);
    assertThat(quorum.tests()).containsExactly(new Quorum.Test(58, 30, 31, true));
    assertThat(quorum.because())
        .containsExactly(
            new Reason(
                "town.quorum",
                "town.drl",
                14,
                "31 of 58 in office are present; 30 are needed (more than half of 58)",
                List.of()));
  }

  @Test
  void vacantSeatsStayInTheBaseOfSeatsOnly() {
    Figures twoVacant =
        new Figures(
            60, Given.members(1, 58), Set.of(), Given.members(1, 30), Map.of(), Optional.empty());

    assertThat(quorumOf(twoVacant, MORE_THAN_HALF).met()).isTrue();
    assertThat(quorumOf(twoVacant, quorum(Base.SEATS, 1, 2, true)).because())
        .extracting(Reason::says)
        .containsExactly("30 members are present; 31 are needed (more than half of 60 seats)");
  }

  @Test
  void whoStandsAsideLeavesTheBaseOrCountsOrCountsAsAbsentAsTheRuleSays() {
    Figures meeting = aside(present(council(10), 6), "m1", "m2");

    assertThat(explained(meeting, Base.OFFICE, Recusal.EXCLUDE_BASE))
        .isEqualTo(
            "4 of 8 in office are present; 5 are needed (more than half of 8);"
                + " 2 stand aside and are left out");
    assertThat(explained(meeting, Base.OFFICE, Recusal.COUNT_PRESENT))
        .isEqualTo(
            "6 of 10 in office are present; 6 are needed (more than half of 10);"
                + " 2 stand aside and count if present");
    assertThat(explained(meeting, Base.OFFICE, Recusal.KEEP_BASE))
        .isEqualTo(
            "4 of 10 in office are present; 6 are needed (more than half of 10);"
                + " 2 stand aside and count as absent");
  }

  @Test
  void whoStandsAsideNeverMakesUpAShareOfThoseWhoMayDecide() {
    Figures meeting = aside(present(council(10), 8), Given.members(1, 8).toArray(String[]::new));

    assertThat(explained(meeting, Base.ELIGIBLE, Recusal.COUNT_PRESENT))
        .isEqualTo(
            "0 of 2 who may decide are present; 2 are needed (more than half of 2);"
                + " 8 stand aside and are left out");
  }

  @Test
  void aFloorKeepsAShrunkenBaseFromDeciding() {
    Figures meeting = aside(present(council(5), 5), "m4", "m5");
    QuorumRule rule =
        withFloor(4, quorum(Base.ELIGIBLE, 1, 2, true, Counted.PRESENT, Recusal.EXCLUDE_BASE));

    assertThat(quorumOf(meeting, rule).tests()).containsExactly(new Quorum.Test(3, 4, 3, false));
    assertThat(sentences(quorumOf(meeting, rule).because()))
        .containsExactly(
            "3 of 3 who may decide are present;"
                + " 4 are needed (never fewer, though more than half of 3 is 2);"
                + " 2 stand aside and are left out");
  }

  @Test
  void ofNobodyThereIsNoQuorumEvenIfNobodyIsNeeded() {
    Figures empty = council(0);

    assertThat(quorumOf(empty, quorum(Base.OFFICE, 0, 1, false)).met()).isFalse();
    assertThat(sentences(quorumOf(empty, quorum(Base.OFFICE, 1, 2, false)).because()))
        .containsExactly("nobody is in office, so there is no quorum");
    assertThat(sentences(quorumOf(empty, quorum(Base.SEATS, 1, 2, false)).because()))
        .containsExactly("no seat can be filled, so there is no quorum");
    assertThat(
            sentences(
                quorumOf(aside(council(1), "m1"), quorum(Base.ELIGIBLE, 1, 2, false)).because()))
        .containsExactly(
            "nobody may decide, so there is no quorum; 1 stands aside and is left out");
  }

  @Test
  void everyTestOfAQuorumMustHold() {
    QuorumRule halfOfOffice = MORE_THAN_HALF;
    QuorumRule both =
        new QuorumRule(
            List.of(
                halfOfOffice.tests().getFirst(),
                quorum(Base.SEATS, 2, 3, false).tests().getFirst()),
            0,
            Counted.PRESENT,
            Recusal.KEEP_BASE);

    Quorum quorum = quorumOf(present(council(9), 5), both);

    assertThat(quorum.tests())
        .containsExactly(new Quorum.Test(9, 5, 5, true), new Quorum.Test(9, 6, 5, false));
    assertThat(quorum.met()).isFalse();
  }

  @Test
  void aQuorumOfVotesCountsVotesAndNotHeads() {
    Figures meeting = votes(present(council(10), 9), 3, 1, 1);

    assertThat(explained(meeting, Counted.CAST)).startsWith("5 of 10 in office voted; 6");
    assertThat(explained(meeting, Counted.DECIDED))
        .startsWith("4 of 10 in office voted for or against; 6");
    assertThat(explained(meeting, Counted.FOR)).startsWith("3 of 10 in office voted for; 6");
    assertThat(explained(meeting, Counted.FOR_ABSTAIN))
        .startsWith("4 of 10 in office voted for or abstained; 6");
  }

  @Test
  void aQuorumRuleWithoutATestIsNoQuorum() {
    QuorumRule none = new QuorumRule(List.of(), 0, Counted.PRESENT, Recusal.KEEP_BASE);

    assertThat(quorumOf(present(council(3), 3), none).met()).isFalse();
    assertThat(sentences(quorumOf(present(council(3), 3), none).because()))
        .containsExactly("the rule on the quorum has no test, so there is no quorum");
  }

  @Test
  void aShareOfThosePresentIsTakenOfThosePresent() {
    Figures meeting = votes(present(council(10), 6), 2, 1, 0);
    QuorumRule voting = quorum(Base.PRESENT, 1, 2, false, Counted.CAST, Recusal.KEEP_BASE);

    assertThat(quorumOf(meeting, voting).tests()).containsExactly(new Quorum.Test(6, 3, 3, true));
    assertThat(explained(meeting, voting))
        .isEqualTo("3 of 6 present voted; 3 are needed (at least half of 6)");
    assertThat(explained(council(3), voting)).isEqualTo("nobody is present, so there is no quorum");
  }

  @Test
  void eachGroupReachesAShareOfItsOwn() {
    Quorum three = quorumOf(mixed(present(council(10), 6)), women(1, 2));
    assertThat(three.met()).isTrue();
    assertThat(three.tests().getLast()).isEqualTo(new Quorum.Test(5, 3, 3, true));
    assertThat(three.because().getLast().says())
        .isEqualTo(
            "3 of 5 in office with `gender=female` are present; 3 are needed (at least half of 5)");

    Quorum two = quorumOf(mixed(present(council(10), 5)), women(1, 2));
    assertThat(two.tests().getLast()).isEqualTo(new Quorum.Test(5, 3, 2, false));
    assertThat(two.met()).isFalse();
  }

  @Test
  void whoStandsAsideLeavesTheGroupToo() {
    Figures meeting = aside(mixed(present(council(10), 4)), "m8", "m10");
    assertThat(quorumOf(meeting, women(1, 2)).tests().getLast())
        .isEqualTo(new Quorum.Test(3, 2, 2, true));
  }

  @Test
  void ofAGroupThatHasNobodyThereIsNoQuorum() {
    Quorum quorum = quorumOf(present(council(10), 9), women(0, 1));
    assertThat(quorum.met()).isFalse();
    assertThat(quorum.because().getLast().says())
        .isEqualTo("nobody in office has `gender=female`, so there is no quorum");
  }

  @Test
  void rulesThatAskForMoreThanTheyAllowFindNoQuorum() {
    QuorumRule.Cap half = new QuorumRule.Cap(1, 2, Base.OFFICE, Given.RULE);
    QuorumRule twoThirds = quorum(Base.OFFICE, 2, 3, false);
    QuorumRule capped =
        new QuorumRule(
            twoThirds.tests(), List.of(), List.of(half), 0, Counted.PRESENT, Recusal.KEEP_BASE);
    Quorum quorum = quorumOf(present(council(9), 9), capped);
    assertThat(quorum.met()).isFalse();
    assertThat(quorum.because().getFirst().says())
        .isEqualTo(
            "9 of 9 in office are present; 6 are needed (at least two thirds of 9;"
                + " but no rule may ask for more than 5, so there is no quorum)");
  }

  /** Every second member is a woman. */
  private static Figures mixed(Figures figures) {
    Map<String, Set<String>> traits = new TreeMap<>();
    for (int n = 2; n <= figures.electorate().size(); n += 2) {
      traits.put("m" + n, Set.of("gender=female"));
    }
    return new Figures(
        figures.seats(),
        figures.electorate(),
        figures.recused(),
        figures.present(),
        figures.ballots(),
        figures.chair(),
        traits);
  }

  private static QuorumRule women(long num, long den) {
    return new QuorumRule(
        quorum(Base.OFFICE, 1, 10, false).tests(),
        List.of(new QuorumRule.GroupTest("gender=female", num, den, Given.RULE)),
        List.of(),
        0,
        Counted.PRESENT,
        Recusal.EXCLUDE_BASE);
  }

  private static Quorum quorumOf(Figures figures, QuorumRule rule) {
    return decide(figures, rule, simpleMajority()).quorum();
  }

  private static String explained(Figures figures, Base base, Recusal recusal) {
    return explained(figures, quorum(base, 1, 2, true, Counted.PRESENT, recusal));
  }

  private static String explained(Figures figures, Counted counted) {
    return explained(figures, quorum(Base.OFFICE, 1, 2, true, counted, Recusal.KEEP_BASE));
  }

  private static String explained(Figures figures, QuorumRule rule) {
    return quorumOf(figures, rule).because().getFirst().says();
  }
}
