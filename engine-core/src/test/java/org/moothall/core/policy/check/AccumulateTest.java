package org.moothall.core.policy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.core.policy.check.Reading.codes;
import static org.moothall.core.policy.check.Reading.faultsWhen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.Limits;
import org.moothall.core.policy.PolicyDesk;
import org.moothall.matter.Level;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.PolicyStack;
import org.moothall.policy.fact.Candidate;
import org.moothall.policy.fact.Matter;

/** What is counted over many facts, checked and as Drools works it out. */
class AccumulateTest {

  private static final PolicyDesk DESK = new PolicyDesk(List.of(), Limits.defaults());

  /** Candidates p0, p1, … have served 500, 501, … terms: numbers that Java caches nowhere. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          $n : count() ; $n == 0                                       | true  | false
          $n : count($t) ; $n >= 3                                     | false | true
          $n : sum($t) ; $n == 0                                       | true  | false
          $n : sum($t) ; $n == 1503                                    | false | true
          $n : sum($t), $c : count() ; $n == 501 * $c                  | true  | true
          $n : min($t) ; $n < 1000                                     | false | true
          $n : max($t), $c : count()                                   | false | true
          $n : min($t), $m : max($t) ; $n != $m                        | false | true
          $n : min($t), $m : min($t) ; $n == $m                        | false | true
          $n : min($t), $m : min($t) ; $n != $m                        | false | false
          $n : count() ; $n in ( 1, 2 )                                | false | false
          $n : count() ; $n in ( 1, 3 )                                | false | true
          $n : count() ; $n not in ( 1, 3 )                            | true  | false
          $n : count(), $m : max($t) ; !( $n == 0 ), $m > 1 && $n < 4  | false | true
          """)
  void overNothingAndOverThree(String results, boolean overNothing, boolean overThree) {
    var condition = "accumulate( Candidate( $t : termsServed ); %s )".formatted(results);
    assertThat(speaks(condition, 0)).isEqualTo(overNothing);
    assertThat(speaks(condition, 3)).isEqualTo(overThree);
  }

  @Test
  void aResultIsComparedInWhatFollows() {
    var condition =
        "accumulate( Candidate( $t : termsServed ); $m : max($t) ) Candidate( termsServed == $m )"
            + " not( Candidate( termsServed > $m ) )";
    assertThat(speaks(condition, 3)).isTrue();
    assertThat(speaks(condition.replace("== $m", "== $m + 1"), 3)).isFalse();
  }

  @Test
  void countingDependsOnWhatWasBoundBefore() {
    var condition =
        "Candidate( $p : id, $own : termsServed )"
            + " accumulate( Candidate( id != $p, termsServed < $own ); $n : count(); $n == 2 )";
    assertThat(speaks(condition, 2)).isFalse();
    assertThat(speaks(condition, 3)).isTrue();
  }

  private static boolean speaks(String condition, int candidates) {
    // min and max want to be told that there is something; an `or` that always holds says it here
    var drl =
        Reading.HEADER
            + "rule \"street.test\" when Matter() exists( Matter() ) "
            + (condition.contains("min(") || condition.contains("max(")
                ? condition.replaceFirst("accumulate", "exists( Candidate() ) accumulate")
                : condition)
            + " then answer.exclude(\"speaks\", \"x\"); end\n";
    var stack = new PolicyStack(List.of(), List.of(new PolicyFile("street.drl", drl)));
    var facts =
        IntStream.range(0, candidates)
            .mapToObj(i -> new Candidate("p" + i, Set.of(), Set.of(), 500L + i))
            .toList();
    assertThat(DESK.check(stack)).isEmpty();
    var all = new ArrayList<Record>(facts);
    all.add(new Matter("m1", "lift", Level.STREET));
    return DESK.ask(stack, PolicyQuestion.ELIGIBILITY, all).because().stream()
        .anyMatch(reason -> reason.rule().equals("street.test"));
  }

  @Test
  void minAndMaxWantAnExistsBeside() {
    assertThat(faultsWhen("accumulate( Candidate( $t : termsServed ); $m : max($t) )"))
        .containsExactly(
            "street.drl:10:46 MOOT-2115 `max` of nothing is nothing, and the rule is silent where"
                + " no `Candidate` matches. Maybe say so: `exists( Candidate() )`.");
    assertThat(
            faultsWhen(
                "exists( Candidate() ) accumulate( Candidate( $t : termsServed ); $m : max($t) )"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          accumulate( Candidate( $t : id ); $n : sum($t) )                        | MOOT-2105
          accumulate( Candidate( $t : termsServed ); $n : sum($x) )               | MOOT-2107
          Matter( $t : id ) accumulate( Candidate( id != $t ); $n : count($t) )   | MOOT-2107
          accumulate( Candidate( $t : termsServed ); $t : sum($t) )               | MOOT-2108
          Matter( $n : id ) accumulate( Candidate(); $n : count() )               | MOOT-2108
          accumulate( Candidate(); $n : count(); termsServed > 3 )                | MOOT-2104
          accumulate( Candidate(); $n : count(); 1 > 3 )                          | MOOT-2109
          accumulate( Candidate(); $n : count(); $n )                             | MOOT-2105
          accumulate( Candidate( $t : id ); $n : count(); $t == "x" )             | MOOT-2107
          accumulate( Candidate( $t : id ); $n : count() ) Matter( id == $t )     | MOOT-2107
          accumulate( Candidate( termServed > 3 ); $n : count() )                 | MOOT-2104
          accumulate( Candidate(); count() )                                      | MOOT-2001
          accumulate( Candidate(); $n : sum() )                                   | MOOT-2001
          accumulate( Candidate() )                                               | MOOT-2001
          accumulate( Candidate() and Matter(); $n : count() )                    | MOOT-2001
          accumulate( Candidate(); $n : average() )                               | MOOT-2201
          ( Matter() or accumulate( Candidate(); $n : count() ) )                 | MOOT-2201
          """)
  void whatIsWrongIsTold(String condition, String code) {
    assertThat(codes(faultsWhen(condition))).containsExactly(code);
  }
}
