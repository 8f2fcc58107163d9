package org.moothall.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.core.policy.Packs.candidates;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.moothall.Limits;
import org.moothall.core.policy.fact.FactText;
import org.moothall.core.policy.run.LazyModel;
import org.moothall.core.policy.run.LocalCompiler;
import org.moothall.core.policy.run.LocalCompiler.Refused;
import org.moothall.core.policy.run.RuleBase;
import org.moothall.core.policy.run.Rules;
import org.moothall.core.policy.run.Unwalled;
import org.moothall.core.policy.tree.DrlRule;
import org.moothall.core.policy.tree.RuleHead;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Eligibility;

/**
 * What holds behind the checker: a rule that fails, or never comes to an end, is no rule that was
 * silent. These rules are compiled without being checked, since the checker lets none of them
 * through.
 */
class RuleBaseTest {

  private static final LocalCompiler COMPILER = Unwalled.compiler();

  @Test
  void aConsequenceThatFails() throws Refused {
    var ruling = ask("f1", "Candidate()", "answer.exclude(null, \"x\");", Limits.defaults());
    assertUndecided(ruling, "the rule `street.test` (street.drl:7) failed: ");
  }

  @Test
  void aConditionThatFails() throws Refused {
    var ruling =
        ask(
            "f2",
            "Candidate( 1 / termsServed > 0 )",
            "answer.exclude(\"p\", \"x\");",
            Limits.defaults());
    assertUndecided(ruling, "a rule's condition failed: java.lang.ArithmeticException: / by zero");
  }

  @Test
  void rulesThatFireTooOften() throws Refused {
    var says = "answer.exclude(\"p\", \"x\");";
    assertThat(ask("f3", "Candidate()", says, Limits.defaults().withRuleFirings(20)))
        .isInstanceOf(Ruling.Decided.class);
    assertUndecided(
        ask("f3", "Candidate()", says, Limits.defaults().withRuleFirings(19)),
        "rules fired more than 19 times; the limit is `ruleFirings`");
  }

  @Test
  void rulesThatNeverComeToAnEnd() throws Refused {
    var endless = "insert(new Object()); answer.exclude(\"p\", \"x\");";
    assertUndecided(
        ask("f4", "Object()", endless, Limits.defaults().withRuleFirings(1_000)),
        "rules fired more than 1000 times");
    assertUndecided(
        ask(
            "f5",
            "Object()",
            endless,
            Limits.defaults()
                .withRuleFirings(Integer.MAX_VALUE)
                .withRuleTime(Duration.ofMillis(20))),
        "rules took longer than PT0.02S; the limit is `ruleTime`");
  }

  @Test
  void theAnswerIsAnObjectLikeAnyOther() throws Refused {
    var ruling =
        ask(
            "f6",
            "Candidate( termsServed == 0 )",
            "answer.exclude(\"p\", answer.equals(answer) && answer.hashCode() == answer.hashCode()"
                + " ? answer.toString() : \"\");",
            Limits.defaults());
    assertThat(ruling.because())
        .extracting(Reason::says)
        .containsExactly("`p` can't be seated: answer");
  }

  private static void assertUndecided(Ruling<Eligibility> ruling, String says) {
    assertThat(ruling).isInstanceOf(Ruling.Undecided.class);
    assertThat(ruling.because())
        .singleElement()
        .satisfies(
            reason -> {
              assertThat(reason.rule()).isEqualTo("engine.eligibility");
              assertThat(reason.says()).startsWith(says);
            });
  }

  private static Ruling<Eligibility> ask(String name, String when, String then, Limits limits)
      throws Refused {
    var drl =
        """
        package %s;
        import org.moothall.policy.fact.Candidate;
        global org.moothall.policy.answer.Eligibility.Verbs answer;
        rule "r0" when %s then %s end
        """
            .formatted(name, when, then);
    var head = new RuleHead("street.test", 7, 1, Optional.empty(), false, Optional.empty());
    var rule = new DrlRule(head, List.of(), List.of());
    var model = COMPILER.compile(name, drl);
    var rules = new Rules(name, new LazyModel(() -> model), List.of("r0"));
    var file = new RuleFile("street.drl", PolicyQuestion.ELIGIBILITY, List.of(rule), rules);
    var kept = new KeptFile(file, new TreeSet<>(List.of(0)));
    var base = new RuleBase(List.of(kept.model()), kept.places(), kept.conditions());
    var facts = new FactText(PolicyQuestion.ELIGIBILITY).facts(candidates(20), List.of());
    return base.ask(PolicyQuestion.ELIGIBILITY, facts, limits, "0".repeat(64));
  }
}
