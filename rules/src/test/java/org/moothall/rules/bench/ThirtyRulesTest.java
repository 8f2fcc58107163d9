package org.moothall.rules.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.Limits;
import org.moothall.core.policy.PolicyDesk;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Eligibility;

/** What the benchmark compares does the same work. */
class ThirtyRulesTest {

  @Test
  void allThreeSayTheSame() {
    var byHand = new Said();
    ByHand.decide(ThirtyRules.facts(), byHand);

    for (var eachByItself : List.of(false, true)) {
      var drools = new Said();
      assertThat(new BareDrools(eachByItself).decide(ThirtyRules.facts(), drools)).isEqualTo(32);
      assertThat(drools).isEqualTo(byHand);
    }

    var ruling =
        new PolicyDesk(List.of(), Limits.defaults())
            .ask(ThirtyRules.stack(), PolicyQuestion.ELIGIBILITY, ThirtyRules.facts());
    assertThat(ruling.because()).hasSize(32);
    assertThat(ruling).isInstanceOf(Ruling.Decided.class);
    var answer = ((Ruling.Decided<Eligibility>) ruling).answer();
    assertThat(answer.excluded().keySet()).isEqualTo(byHand.excluded().keySet());
    assertThat(answer.recused().keySet()).isEqualTo(byHand.recused().keySet());
  }
}
