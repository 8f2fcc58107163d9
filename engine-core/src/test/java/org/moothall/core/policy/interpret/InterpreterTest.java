package org.moothall.core.policy.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moothall.core.policy.check.DrlReader;
import org.moothall.core.policy.drl.Faults;
import org.moothall.matter.Level;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.fact.Candidate;
import org.moothall.policy.fact.Interest;
import org.moothall.policy.fact.Matter;

/** What each construct means. */
class InterpreterTest {

  private static final Matter LIFT = new Matter("m1", "lift", Level.STREET);
  private static final Candidate ADA = new Candidate("ada", Set.of("chair"), Set.of(), 1);
  private static final Candidate BOB = new Candidate("bob", Set.of(), Set.of("party=no"), 4);
  private static final Interest BOBS = new Interest("bob", "m1");

  @Test
  void aRuleSpeaksForEveryFactThatMatches() {
    assertThat(matches("Candidate( $person : id, termsServed >= 1 )", LIFT, ADA, BOB))
        .extracting(Match::facts)
        .containsExactly(List.of(ADA), List.of(BOB));
  }

  @Test
  void aValueBoundInOnePatternJoinsAnother() {
    assertThat(
            matches(
                "Interest( $person : personId, $matter : matterId ) Matter( id == $matter )",
                LIFT,
                BOBS,
                new Interest("ada", "m2")))
        .containsExactly(
            new Match(
                List.of(BOBS, LIFT),
                Map.of("$person", "bob", "$matter", "m1"),
                List.of(new Said(exclude(), List.of("bob", "reason")))));
  }

  @Test
  void oneFactMayMatchTwoPatterns() {
    assertThat(matches("Candidate( $person : id ) Candidate()", ADA, BOB)).hasSize(4);
  }

  @Test
  void notAndExistsLookAtFactsWithoutMatchingThem() {
    assertThat(matches("Candidate( $person : id ) not Interest( personId == $person )", ADA, BOBS))
        .extracting(Match::facts)
        .containsExactly(List.of(ADA));
    assertThat(matches("exists Candidate() Matter( $person : id )", ADA, BOB, LIFT)).hasSize(1);
    assertThat(
            matches(
                "Matter( $person : id ) not( Candidate( $x : id ) and Interest( personId == $x ) )",
                LIFT,
                BOB,
                BOBS))
        .isEmpty();
  }

  @Test
  void forallHoldsWhereThereIsNothing() {
    var rule = "Matter( $person : id ) forall( Candidate( termsServed < 4 ) )";
    assertThat(matches(rule, LIFT)).hasSize(1);
    assertThat(matches(rule, LIFT, ADA)).hasSize(1);
    assertThat(matches(rule, LIFT, ADA, BOB)).isEmpty();
  }

  @Test
  void orSpeaksForEachBranchThatHolds() {
    var either = "Matter( $person : id ) ( Candidate() or Interest( $x : personId ) )";
    assertThat(matches(either, LIFT, ADA, BOBS))
        .extracting(Match::facts)
        .containsExactly(List.of(LIFT, ADA), List.of(LIFT, BOBS));
    assertThat(
            matches(
                "Candidate( $person : id, termsServed == 1 || offices contains \"chair\" )", ADA))
        .hasSize(1);
  }

  @Test
  void countingBindsANumber() {
    assertThat(
            matches(
                "Matter( $person : id )"
                    + " accumulate( Candidate( $t : termsServed ); $n : count($t), $s : sum($t); $n >= 2 )",
                LIFT,
                ADA,
                BOB))
        .extracting(Match::bindings)
        .containsExactly(Map.of("$person", "m1", "$n", 2L, "$s", 5L));
  }

  @Test
  void theLeastOfNothingIsNothing() {
    var least =
        "Matter( $person : id ) exists Candidate()"
            + " accumulate( Candidate( termsServed > 9, $t : termsServed ); $least : min($t) )";
    assertThat(matches(least, LIFT, ADA)).isEmpty();
    assertThat(matches(least.replace("min", "sum"), LIFT, ADA)).hasSize(1);
  }

  @Test
  void aTextMatchesAsAWhole() {
    assertThat(matches("Candidate( $person : id, id matches \"a.*|b\" )", ADA, BOB))
        .extracting(Match::facts)
        .containsExactly(List.of(ADA));
  }

  private static List<Match> matches(String when, Record... facts) {
    var drl =
        """
        package street;
        import org.moothall.policy.fact.*;
        global org.moothall.policy.answer.Eligibility.Verbs answer;
        rule "street.test" when %s then answer.exclude($person, "reason"); end
        """
            .formatted(when);
    var faults = new Faults("street.drl");
    var file = new DrlReader(PolicyQuestion.all()).read(new PolicyFile("street.drl", drl), faults);
    assertThat(faults.sorted()).isEmpty();
    return new RulePlanner(TwoMinds.VOCABULARY, PolicyQuestion.ELIGIBILITY)
        .plan(file.orElseThrow().rules().getFirst())
        .matches(new Rows(List.of(facts)));
  }

  private static Method exclude() {
    try {
      return PolicyQuestion.ELIGIBILITY.verbs().getMethod("exclude", String.class, String.class);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }
}
