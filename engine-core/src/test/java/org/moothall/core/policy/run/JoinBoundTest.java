package org.moothall.core.policy.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moothall.Limits;
import org.moothall.core.policy.claim.RulePlace;
import org.moothall.core.policy.drl.Faults;
import org.moothall.core.policy.drl.FileParser;
import org.moothall.core.policy.fact.Facts;
import org.moothall.core.policy.tree.Condition;
import org.moothall.matter.Level;
import org.moothall.policy.fact.Candidate;
import org.moothall.policy.fact.Interest;
import org.moothall.policy.fact.Matter;

/** What rules are reckoned to join, by 1,000 candidates, 20 interests of 10 of them, one matter. */
class JoinBoundTest {

  static final String FILE =
      """
      package street;
      import org.moothall.policy.fact.*;
      import org.moothall.matter.Level;
      global org.moothall.policy.answer.Eligibility.Verbs answer;
      rule "street.r" when %s then answer.exclude("p", "x"); end
      """;

  private static final List<Record> FACTS =
      Stream.<Record>concat(
              IntStream.range(0, 1_000)
                  .mapToObj(i -> new Candidate("p" + i, Set.of("o" + i % 2), Set.of(), i % 4)),
              Stream.concat(
                  IntStream.range(0, 20).mapToObj(i -> new Interest("p" + i % 10, "m" + i % 20)),
                  Stream.of(new Matter("m1", "lift", Level.STREET))))
          .toList();

  @Test
  void onePatternLooksAtEachFact() {
    assertThat(combinations("Candidate()")).isEqualTo(1_000);
    assertThat(combinations("")).isZero();
  }

  @Test
  void patternsMultiply() {
    assertThat(combinations("Candidate() Candidate() Candidate()")).isEqualTo(1_000_000_000);
    assertThat(combinations("Candidate() Interest() Matter()")).isEqualTo(20_000);
    assertThat(combinations("Candidate() ".repeat(12))).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void whatAPatternSaysForItselfLeavesFewer() {
    assertThat(combinations("Candidate( termsServed >= 3 )")).isEqualTo(250);
    assertThat(combinations("Candidate( id == \"p1\" ) Candidate( id in ( \"p1\", \"p2\" ) )"))
        .isEqualTo(2);
    assertThat(combinations("Candidate( offices contains \"o1\", !( termsServed < 3 ) )"))
        .isEqualTo(250);
    assertThat(combinations("Matter( level == Level.CITY ) Candidate()")).isZero();
  }

  @Test
  void whatIsComparedByEqualityIsFoundAtOnce() {
    assertThat(combinations("Candidate( $p : id ) Interest( personId == $p )")).isEqualTo(1_000);
    assertThat(combinations("Interest( $p : personId ) Candidate( id == $p )")).isEqualTo(20);
    assertThat(combinations("Candidate( $t : termsServed ) Candidate( termsServed == $t )"))
        .isEqualTo(250_000);
    assertThat(combinations("Candidate( $t : termsServed ) Candidate( termsServed > $t )"))
        .isEqualTo(1_000_000);
  }

  @Test
  void aValueOfTheSameFactIsNoJoin() {
    assertThat(combinations("Candidate() Candidate( $p : id, id == $p )")).isEqualTo(1_000_000);
  }

  @Test
  void whatIsOnlyAskedAboutIsComparedButNotMultiplied() {
    assertThat(combinations("Candidate() not( Candidate() )")).isEqualTo(1_000_000);
    assertThat(combinations("not( Candidate() ) exists( Candidate() ) Candidate()"))
        .isEqualTo(1_000);
    assertThat(combinations("forall( Candidate( termsServed >= 3 ) ) Candidate()"))
        .isEqualTo(1_000);
    assertThat(combinations("Candidate( $t : termsServed ) not( Candidate( termsServed > $t ) )"))
        .isEqualTo(1_000_000);
    assertThat(
            combinations(
                "Candidate( $t : termsServed )"
                    + " accumulate( Candidate( termsServed > $t ); $n : count(); $n > 3 )"))
        .isEqualTo(1_000_000);
  }

  @Test
  void branchesAddUp() {
    assertThat(combinations("( Candidate() or Interest() ) Candidate()")).isEqualTo(1_020_000);
    assertThat(combinations("( ( Candidate() and Interest() ) or Matter() )")).isEqualTo(20_001);
  }

  @Test
  void theReasonNamesRuleNumberAndLimit() {
    var conditions = conditions("Candidate() Candidate() Candidate()");
    var bound =
        new JoinBound(
            List.of(new RuleConditions(new RulePlace("street.all", "street.drl", 7), conditions)));
    assertThat(bound.exceeded(facts(), Limits.defaults()))
        .contains(
            "the rule `street.all` (street.drl:7) would compare up to 1000000000 combinations of"
                + " facts; the limit `ruleJoins` is 2000000. Maybe compare a value of one fact"
                + " with one of another by `==`, or raise the limit");
    assertThat(bound.exceeded(facts(), Limits.defaults().withRuleJoins(1_000_000_000))).isEmpty();
  }

  private static long combinations(String when) {
    return JoinReckoning.combinations(conditions(when), new CloseSizes(FACTS));
  }

  private static List<Condition> conditions(String when) {
    var faults = new Faults("street.drl");
    var file = FILE.formatted(when);
    var rules = FileParser.parse(file, faults).rules();
    assertThat(faults.sorted()).isEmpty();
    return rules.getFirst().conditions();
  }

  private static Facts facts() {
    return new Facts(List.copyOf(FACTS), Map.of());
  }
}
