package org.moothall.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.rules.Town.answer;
import static org.moothall.rules.Town.ask;
import static org.moothall.rules.Town.candidate;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Reason;
import org.moothall.policy.fact.Interest;

/** Who can't be seated, and who stands aside. */
class EligibilityTest {

  @Test
  void threeTermsAreEnough() {
    var ruling = ask(PolicyQuestion.ELIGIBILITY, candidate("p2", 2), candidate("p3", 3));
    assertThat(answer(ruling).excluded().keySet()).containsExactly("p3");
  }

  @Test
  void whoHasAnInterestStandsAside() {
    var ruling =
        ask(
            PolicyQuestion.ELIGIBILITY,
            candidate("p1", 0),
            candidate("p2", 0),
            new Interest("p1", "lift"),
            new Interest("p2", "another matter"));
    assertThat(answer(ruling).excluded()).isEmpty();
    assertThat(answer(ruling).recused().keySet()).containsExactly("p1");
    assertThat(answer(ruling).recused().get("p1").getFirst())
        .isEqualTo(
            new Reason(
                "linhai.eligibility.interest",
                "linhai/eligibility.drl",
                12,
                "`p1` stands aside: has an interest of their own in the matter",
                List.of(
                    "Matter[id=lift, kind=building, level=STREET]",
                    "Interest[personId=p1, matterId=lift]")));
  }

  @Test
  void everybodyElseIsWelcome() {
    var ruling = ask(PolicyQuestion.ELIGIBILITY, candidate("p1", 0));
    assertThat(answer(ruling).excluded()).isEmpty();
    assertThat(answer(ruling).recused()).isEmpty();
  }

  /** What a city of 130,000 asks stays far below the bound on joins. */
  @Test
  void aWholeCityIsWelcome() {
    var people = IntStream.range(0, 130_000).mapToObj(i -> candidate("p" + i, 0));
    var interests = IntStream.range(0, 200).mapToObj(i -> new Interest("p" + i, "lift"));
    var ruling =
        ask(
            PolicyQuestion.ELIGIBILITY,
            Stream.<Record>concat(people, interests).toArray(Record[]::new));
    assertThat(answer(ruling).recused()).hasSize(200);
  }
}
