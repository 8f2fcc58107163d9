package org.moothall.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.moothall.core.policy.run.LocalCompiler;
import org.moothall.core.policy.run.LocalCompiler.Refused;
import org.moothall.policy.Diagnostic;
import org.moothall.policy.PolicyQuestion;

/** What Drools says reaches an author only as an internal fault. */
class FileReaderTest {

  private static final String UNCHECKED =
      """
      package f;
      import org.moothall.policy.fact.Candidate;
      global org.moothall.policy.answer.Eligibility.Verbs answer;
      rule "r0" when Candidate( nonsense > 3 ) then answer.exclude("p", "x"); end
      """;

  @Test
  void droolsRefusesWhatTheCheckerLetThrough() {
    assertThatThrownBy(() -> new LocalCompiler(PolicyQuestion.all()).compile("f", UNCHECKED))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(FileReader.internalFault("street.drl", refused))
                    .isEqualTo(
                        new Diagnostic(
                            "street.drl",
                            1,
                            1,
                            1,
                            "MOOT-2900",
                            "internal fault: the file passed every check, but the rule engine refuses"
                                + " it: Unable to parse left part of expression: nonsense > 3")));
  }
}
