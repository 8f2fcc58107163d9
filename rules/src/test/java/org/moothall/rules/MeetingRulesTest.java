package org.moothall.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.rules.Town.POLICIES;
import static org.moothall.rules.Town.answer;
import static org.moothall.rules.Town.ask;
import static org.moothall.rules.Town.question;
import static org.moothall.rules.Town.rules;
import static org.moothall.rules.Town.seats;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.PolicyStack;
import org.moothall.policy.answer.DecisionRule.Abstention;
import org.moothall.policy.answer.DecisionRule.Tie;
import org.moothall.policy.answer.QuorumRule.Counted;
import org.moothall.policy.answer.QuorumRule.Recusal;

/** How many must come, and how many must agree. */
class MeetingRulesTest {

  @Test
  void theFirstCallNeedsMoreThanHalf() {
    var ruling = ask(PolicyQuestion.QUORUM, question("ordinary", 1), seats(31));
    assertThat(answer(ruling).tests())
        .extracting(test -> test.because().toString())
        .containsExactly(
            "more than 1/2 of OFFICE (rule linhai.quorum.first-call, linhai/quorum.drl:13)");
    assertThat(answer(ruling).floor()).isEqualTo(3);
    assertThat(answer(ruling).counted()).isEqualTo(Counted.PRESENT);
    assertThat(answer(ruling).recusal()).isEqualTo(Recusal.EXCLUDE_BASE);
  }

  @Test
  void theSecondCallNeedsAThird() {
    for (var call : new long[] {2, 3, 10}) {
      assertThat(answer(ask(PolicyQuestion.QUORUM, question("ordinary", call), seats(31))).tests())
          .extracting(test -> test.because().says())
          .containsExactly("at least 1/3 of OFFICE");
    }
  }

  @Test
  void theStatuteNeedsTwoThirdsOfTheSeats() {
    assertThat(answer(ask(PolicyQuestion.QUORUM, question("statute", 2), seats(31))).tests())
        .extracting(test -> test.because().says())
        .containsExactly("at least 1/3 of OFFICE", "at least 2/3 of SEATS");
  }

  @Test
  void baseAloneKnowsNoSecondCall() {
    var ruling =
        POLICIES.ask(
            PolicyStack.of("base"),
            PolicyQuestion.QUORUM,
            List.of(question("ordinary", 2), seats(31)));
    assertThat(rules(ruling))
        .containsExactly("base.quorum.half", "base.quorum.floor", "base.quorum.counting");
    assertThat(answer(ruling).tests())
        .extracting(test -> test.because().says())
        .containsExactly("more than 1/2 of OFFICE");
  }

  @Test
  void aMajorityOfThosePresent() {
    var ruling = ask(PolicyQuestion.DECISION, question("ordinary", 1), seats(31));
    assertThat(answer(ruling).method()).isEqualTo("majority");
    assertThat(answer(ruling).thresholds())
        .extracting(threshold -> threshold.because().toString())
        .containsExactly(
            "more than 1/2 of PRESENT in favour (rule linhai.decision.majority,"
                + " linhai/decision.drl:11)");
    assertThat(answer(ruling).abstention()).isEqualTo(Abstention.IGNORED);
    assertThat(answer(ruling).tie()).isEqualTo(Tie.FAILS);
  }

  @Test
  void theStatuteNeedsTwoThirdsOfTheMembers() {
    assertThat(answer(ask(PolicyQuestion.DECISION, question("statute", 1), seats(31))).thresholds())
        .extracting(threshold -> threshold.because().says())
        .containsExactly("more than 1/2 of PRESENT in favour", "at least 2/3 of OFFICE in favour");
  }

  @Test
  void baseAloneCountsVotes() {
    var ruling =
        POLICIES.ask(
            PolicyStack.of("base"),
            PolicyQuestion.DECISION,
            List.of(question("statute", 1), seats(31)));
    assertThat(answer(ruling).thresholds())
        .extracting(threshold -> threshold.because().says())
        .containsExactly("more than 1/2 of VOTES in favour");
  }
}
