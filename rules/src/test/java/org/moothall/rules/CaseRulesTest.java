package org.moothall.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.rules.Town.answer;
import static org.moothall.rules.Town.ask;
import static org.moothall.rules.Town.open;
import static org.moothall.rules.Town.opinion;
import static org.moothall.rules.Town.rules;
import static org.moothall.rules.Town.theme;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moothall.ledger.Risk;
import org.moothall.ledger.Rung.Mode;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.answer.Escalation;
import org.moothall.policy.answer.Reply;
import org.moothall.policy.answer.Reply.Duty;

/** What reply is owed, and what happens when it does not come. */
class CaseRulesTest {

  private static final Set<String> SUPERVISORS = Set.of("supervision group");

  @Test
  void everyOpinionIsExplained() {
    assertThat(answer(ask(PolicyQuestion.REPLY, opinion(Risk.NONE))))
        .isEqualTo(new Reply(Duty.EXPLAIN, 15));
  }

  @Test
  void whatManySayIsPromised() {
    assertThat(answer(ask(PolicyQuestion.REPLY, theme(10)))).isEqualTo(new Reply(Duty.PROMISE, 10));
    assertThat(answer(ask(PolicyQuestion.REPLY, theme(9)))).isEqualTo(new Reply(Duty.EXPLAIN, 15));
  }

  @Test
  void risksAreAnsweredSooner() {
    assertThat(answer(ask(PolicyQuestion.REPLY, opinion(Risk.TRANSPORT))).withinDays())
        .isEqualTo(5);
    assertThat(answer(ask(PolicyQuestion.REPLY, opinion(Risk.SAFETY))).withinDays()).isEqualTo(2);
    assertThat(answer(ask(PolicyQuestion.REPLY, opinion(Risk.HEALTH))).withinDays()).isEqualTo(2);
  }

  @Test
  void aCaseInTimeStaysWhereItIs() {
    assertThat(answer(ask(PolicyQuestion.ESCALATION, open(0, false, 0, 0, Risk.NONE))))
        .isEqualTo(new Escalation(Optional.empty(), Set.of(), false, false));
  }

  @Test
  void aCaseNobodyAnsweredGoesUp() {
    var ruling = ask(PolicyQuestion.ESCALATION, open(1, false, 0, 0, Risk.NONE));
    assertThat(answer(ruling))
        .isEqualTo(new Escalation(Optional.of(Mode.CO_OWN), SUPERVISORS, false, false));
    assertThat(rules(ruling))
        .containsExactly("base.escalation.overdue", "linhai.escalation.supervision");
  }

  @Test
  void whereSafetyIsAtStakeItIsTakenOver() {
    assertThat(answer(ask(PolicyQuestion.ESCALATION, open(1, false, 0, 0, Risk.SAFETY))).raise())
        .contains(Mode.TRANSFER);
  }

  @Test
  void aBrokenPromiseGoesUp() {
    var ruling = ask(PolicyQuestion.ESCALATION, open(0, true, 1, 0, Risk.NONE));
    assertThat(answer(ruling))
        .isEqualTo(new Escalation(Optional.of(Mode.CO_OWN), SUPERVISORS, false, false));
    assertThat(rules(ruling)).contains("base.escalation.broken-promise");
  }

  @Test
  void oneMissedMeetingMayBeBadLuck() {
    assertThat(answer(ask(PolicyQuestion.ESCALATION, open(0, true, 0, 1, Risk.NONE))))
        .isEqualTo(new Escalation(Optional.empty(), SUPERVISORS, false, false));
    assertThat(answer(ask(PolicyQuestion.ESCALATION, open(0, true, 0, 2, Risk.NONE))).raise())
        .contains(Mode.NOTIFY);
  }
}
