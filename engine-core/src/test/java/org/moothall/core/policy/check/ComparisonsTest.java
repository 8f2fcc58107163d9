package org.moothall.core.policy.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
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

/** However a comparison is written, Drools compiles it and takes it as it is meant. */
class ComparisonsTest {

  private static final PolicyDesk DESK = new PolicyDesk(List.of(), Limits.defaults());

  /** The candidate p1 has served 500 terms; {@code $k} is 500, too. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      textBlock =
          """
          3 < termsServed                                   # true
          500 <= termsServed                                # true
          501 <= termsServed                                # false
          500 == termsServed                                # true
          -500 != termsServed                               # true
          3 > termsServed || 500 >= termsServed             # true
          !( 3 < termsServed )                              # false
          "p1" == id                                        # true
          "p2" != id                                        # true
          $k < termsServed                                  # false
          $k <= termsServed                                 # true
          $k + 1 > termsServed                              # true
          termsServed < termsServed * $k                    # true
          termsServed == termsServed + $k                   # false
          termsServed + $k > termsServed                    # true
          ( termsServed >= $k * termsServed )               # false
          termsServed == termsServed                        # true
          termsServed - $k == 0                             # true
          termsServed - $k == $k - termsServed              # true
          -1 * $k == 0 - termsServed                        # true
          """)
  void asItIsMeant(String test, boolean holds) {
    var drl =
        Reading.HEADER
            + "rule \"street.test\" when Matter() Candidate( id == \"p0\", $k : termsServed )"
            + " Candidate( id == \"p1\", "
            + test
            + " ) then answer.exclude(\"speaks\", \"x\"); end\n";
    var stack = new PolicyStack(List.of(), List.of(new PolicyFile("street.drl", drl)));
    assertThat(DESK.check(stack)).isEmpty();
    var facts = List.of(new Matter("m1", "lift", Level.STREET), candidate("p0"), candidate("p1"));
    assertThat(
            DESK.ask(stack, PolicyQuestion.ELIGIBILITY, facts).because().stream()
                .anyMatch(reason -> reason.rule().equals("street.test")))
        .isEqualTo(holds);
  }

  private static Candidate candidate(String id) {
    return new Candidate(id, Set.of(), Set.of(), 500);
  }
}
