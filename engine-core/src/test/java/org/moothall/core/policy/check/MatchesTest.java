package org.moothall.core.policy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.core.policy.check.Reading.codes;
import static org.moothall.core.policy.check.Reading.faultsWhen;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.Limits;
import org.moothall.core.policy.PolicyDesk;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.PolicyStack;
import org.moothall.policy.fact.Candidate;

/** Texts against regular expressions. */
class MatchesTest {

  private static final PolicyDesk DESK = new PolicyDesk(List.of(), Limits.defaults());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          id matches "p[12]"                          ; p1, p2
          id not matches "p[12]"                      ; p3
          !( id matches "p[12]" )                     ; p3
          !( id not matches "p[12]" )                 ; p1, p2
          id matches "p"                              ;
          id matches "(?i)P3" || termsServed == 1     ; p1, p3
          ( id matches "p[12]" && id matches ".2" )   ; p2
          """)
  void whomTheyMatch(String test, String ids) {
    var drl =
        Reading.HEADER
            + "rule \"street.test\" when Candidate( "
            + test
            + ", $p : id ) then answer.exclude($p, \"x\"); end\n";
    var stack = new PolicyStack(List.of(), List.of(new PolicyFile("street.drl", drl)));
    var facts = List.of(candidate(1), candidate(2), candidate(3));
    assertThat(DESK.check(stack)).isEmpty();
    assertThat(
            DESK.ask(stack, PolicyQuestion.ELIGIBILITY, facts).because().stream()
                .filter(reason -> reason.rule().equals("street.test"))
                .map(reason -> reason.says().replaceAll("`(p.)`.*", "$1")))
        .containsExactlyInAnyOrderElementsOf(ids == null ? List.of() : List.of(ids.split(", ")));
  }

  private static Candidate candidate(long number) {
    return new Candidate("p" + number, Set.of(), Set.of(), number);
  }

  @Test
  void anExpressionThatCantBeRead() {
    assertThat(faultsWhen("Candidate( id matches \"p[12\" )"))
        .containsExactly(
            "street.drl:10:25 MOOT-2114 the regular expression `\"p[12\"` can't be read: missing"
                + " closing ].");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Candidate( id matches "(.*)*(?!x)" )               | MOOT-2114
          Candidate( id matches "((a{100}){100}){100}" )     | MOOT-2114
          Candidate( id matches $p )                         | MOOT-2001
          Candidate( id matches id )                         | MOOT-2001
          Candidate( id matches ("a") )                      | MOOT-2001
          Candidate( termsServed matches "1" )               | MOOT-2109
          Candidate( traits matches "1" )                    | MOOT-2109
          Candidate( "x" matches "1" )                       | MOOT-2109
          Candidate( id matches "[0-9]\\d" )                 | MOOT-2004
          Candidate( matches "x" )                           | MOOT-2001
          """)
  void whatIsWrongIsTold(String condition, String code) {
    assertThat(codes(faultsWhen(condition))).containsExactly(code);
  }
}
