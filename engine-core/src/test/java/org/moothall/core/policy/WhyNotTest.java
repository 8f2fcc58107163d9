package org.moothall.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moothall.BadInputException;
import org.moothall.ledger.Risk;
import org.moothall.matter.Level;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.PolicyStack;
import org.moothall.policy.Quote;
import org.moothall.policy.WhyNot;
import org.moothall.policy.WhyNot.Change;
import org.moothall.policy.WhyNot.FirstFailed;
import org.moothall.policy.fact.Candidate;
import org.moothall.policy.fact.Interest;
import org.moothall.policy.fact.Item;
import org.moothall.policy.fact.Matter;
import org.moothall.policy.fact.Question;

/** How a rule's author learns why it did not speak. */
class WhyNotTest {

  private static final PolicyDesk DESK = Packs.desk();

  private static final Question FIRST = new Question("q1", "statute", 1);
  private static final Question BUDGET = new Question("q2", "budget", 4);
  private static final Candidate ADA = new Candidate("ada", Set.of("chair"), Set.of(), 1);
  private static final Candidate BOB = new Candidate("bob", Set.of(), Set.of("party=no"), 4);
  private static final Matter LIFT = new Matter("m1", "lift", Level.STREET);

  @Test
  void theNearestFactAndTheValueThatWouldDo() {
    var whyNot = quorum("Question( kind == \"statute\", call >= 2 )", FIRST, BUDGET);
    assertThat(whyNot)
        .isEqualTo(
            new FirstFailed(
                "street.test",
                new Quote("Question( kind == \"statute\", call >= 2 )", "street.drl", 7, 25),
                new Quote("call >= 2", "street.drl", 7, 54),
                List.of(),
                Optional.of("Question[id=q1, kind=statute, call=1]"),
                Optional.of(new Change("call", 1L, 2L, "2 or more")),
                List.of(),
                "the rule `street.test` (street.drl:7) did not speak: `call >= 2`"
                    + " (street.drl:7:54) fails. The nearest fact is Question[id=q1, kind=statute,"
                    + " call=1]: `call` is 1, and 2 or more would do."));
  }

  @Test
  void whatWasMatchedBefore() {
    assertThat(eligibility("Matter( $m : id ) Interest( matterId == $m )", LIFT, interest("m2")))
        .extracting(WhyNot::says)
        .asString()
        .endsWith(
            "`matterId == $m` (street.drl:7:53) fails. The nearest fact is"
                + " Interest[personId=bob, matterId=m2]: `matterId` is `m2`, and `m1` would do."
                + " Before that it matched Matter[id=m1, kind=lift, level=STREET].");
  }

  @Test
  void aFactThatIsMissing() {
    assertThat(says(eligibility("Candidate( termsServed > 3 )", LIFT)))
        .endsWith("there is no `Candidate` for `Candidate( termsServed > 3 )` (street.drl:7:25).");
    assertThat(says(eligibility("exists Candidate( termsServed > 3 )", ADA)))
        .endsWith("`termsServed` is 1, and 4 or more would do.");
  }

  @Test
  void aFactInTheWay() {
    assertThat(says(eligibility("Candidate( id == \"bob\" ) not Interest()", BOB, interest("m1"))))
        .contains(
            "`not( Interest() )` (street.drl:7:54) fails because of Interest[personId=bob,"
                + " matterId=m1].");
  }

  @Test
  void aFactThatIsNotLikeTheOthers() {
    assertThat(says(eligibility("forall( Candidate( termsServed < 3 ) )", ADA, BOB)))
        .contains("`termsServed < 3`", "id=bob", "`termsServed` is 4, and 2 or less would do");
  }

  @Test
  void tooFew() {
    assertThat(
            says(
                eligibility(
                    "accumulate( Candidate( termsServed > 0 ); $n : count(); $n >= 3 )", ADA, BOB)))
        .endsWith("`$n >= 3` (street.drl:7:81) fails. `$n` is 2, and 3 or more would do.");
  }

  @Test
  void valuesOfEveryKind() {
    assertThat(range("Candidate( offices contains \"clerk\" )", ADA))
        .isEqualTo("a set with `clerk`");
    assertThat(range("Candidate( offices not contains \"chair\" )", ADA))
        .isEqualTo("a set without `chair`");
    assertThat(range("Matter( kind != \"lift\" )", LIFT)).isEqualTo("anything but `lift`");
    assertThat(range("Matter( kind in ( \"road\", \"tree\" ) )", LIFT))
        .isEqualTo("`road` or `tree`");
    assertThat(range("Matter( level == Level.CITY )", LIFT)).isEqualTo("`CITY`");
    assertThat(range("Candidate( 2 * termsServed + 1 >= 10 )", ADA)).isEqualTo("5 or more");
    assertThat(range("Candidate( termsServed in ( 5, 9 ) )", ADA)).isEqualTo("5 or 9");
    assertThat(range("Candidate( !( termsServed < 3 || termsServed > 6 ) )", ADA))
        .isEqualTo("for instance 3");
    assertThat(range("Matter( kind matches \"road.*\" )", LIFT)).contains("`road`");
  }

  @Test
  void theWayThatGotFurthest() {
    var whyNot =
        eligibility(
            "( Matter( kind == \"road\" ) or Matter( level == Level.STREET ) )"
                + " Candidate( termsServed > 1 )",
            LIFT,
            ADA);
    assertThat(says(whyNot)).contains("`termsServed > 1`", "Before that it matched Matter[id=m1");
  }

  @Test
  void aRuleThatDidSpeak() {
    assertThat(eligibility("Candidate( termsServed > 0 )", ADA, BOB))
        .isInstanceOfSatisfying(
            WhyNot.Spoke.class,
            spoke -> {
              assertThat(spoke.times()).hasSize(2);
              assertThat(spoke.says()).contains("did speak, about Candidate[id=ada");
            });
  }

  @Test
  void rulesThatCannotSpeak() {
    var stack =
        PolicyStack.of("city")
            .with(
                List.of(
                    Packs.reply(
                        "street.drl",
                        "rule \"street.none\" @overrides(\"city.reply.everybody\") when then"
                            + " end\n")));
    var facts = List.of(new Item("o1", false, 1, Risk.NONE));
    assertThat(DESK.whyNot(stack, PolicyQuestion.REPLY, "city.reply.everybody", facts))
        .isInstanceOf(WhyNot.Replaced.class)
        .extracting(WhyNot::says)
        .isEqualTo(
            "the rule `city.reply.everybody` (city/reply.drl:7) does not speak: `street.none`"
                + " (street.drl:7) takes its place.");
    assertThat(DESK.whyNot(stack, PolicyQuestion.REPLY, "street.none", facts))
        .isInstanceOf(WhyNot.SaysNothing.class);
    assertThat(DESK.whyNot(stack, PolicyQuestion.REPLY, "city.eligibility.terms", facts))
        .isInstanceOf(WhyNot.OtherQuestion.class)
        .extracting(WhyNot::says)
        .isEqualTo(
            "the rule `city.eligibility.terms` (city/eligibility.drl:7) answers the question of"
                + " eligibility, not that of reply.");
    assertThatThrownBy(() -> DESK.whyNot(stack, PolicyQuestion.REPLY, "city.reply.many ", facts))
        .isInstanceOf(BadInputException.class)
        .hasMessage(
            "there is no rule `city.reply.many ` in the stack. Maybe `city.reply.many` was"
                + " meant.");
  }

  private static Interest interest(String matter) {
    return new Interest("bob", matter);
  }

  private static String says(WhyNot whyNot) {
    return whyNot.says();
  }

  private static String range(String when, Record... facts) {
    return ((FirstFailed) eligibility(when, facts)).change().orElseThrow().range();
  }

  private static WhyNot quorum(String when, Record... facts) {
    return whyNot(PolicyQuestion.QUORUM, "QuorumRule", when, "answer.floor(3);", facts);
  }

  private static WhyNot eligibility(String when, Record... facts) {
    return whyNot(
        PolicyQuestion.ELIGIBILITY, "Eligibility", when, "answer.exclude(\"p\", \"r\");", facts);
  }

  private static WhyNot whyNot(
      PolicyQuestion<?> question, String answer, String when, String then, Record... facts) {
    var rule = "rule \"street.test\" when %s then %s end\n".formatted(when, then);
    var drl =
        Packs.file("street.drl", answer, rule)
            .drl()
            .replace("fact.*;\n\n", "fact.*;import org.moothall.matter.Level;\n\n");
    var stack = new PolicyStack(List.of(), List.of(new PolicyFile("street.drl", drl)));
    return DESK.whyNot(stack, question, "street.test", List.of(facts));
  }
}
