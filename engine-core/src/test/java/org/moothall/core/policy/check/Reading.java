package org.moothall.core.policy.check;

import java.util.List;
import java.util.Optional;
import org.moothall.core.policy.drl.Faults;
import org.moothall.policy.Diagnostic;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyQuestion;

/** Reads rule files as tests write them. */
final class Reading {

  /** Seven lines, so a rule that follows begins on line 8. */
  static final String HEADER =
      """
      package street;

      import org.moothall.policy.fact.*;
      import org.moothall.matter.Level;

      global org.moothall.policy.answer.Eligibility.Verbs answer;

      """;

  private static final DrlReader READER = new DrlReader(PolicyQuestion.all());

  private Reading() {}

  static Optional<CheckedFile> read(String drl, Faults faults) {
    return READER.read(new PolicyFile("street.drl", drl), faults);
  }

  /** The faults of a whole file. */
  static List<Diagnostic> faults(String drl) {
    var faults = new Faults("street.drl");
    read(drl, faults);
    return faults.sorted();
  }

  /** The faults of rules below {@link #HEADER}, as an author sees them. */
  static List<String> faultsIn(String rules) {
    return faults(HEADER + rules).stream().map(Diagnostic::toString).toList();
  }

  /** The faults of a rule with this condition, which stands on line 10, indented by two. */
  static List<String> faultsWhen(String condition) {
    return faultsIn(
        """
        rule "street.test"
        when
          %s
        then
          answer.exclude("p", "reason");
        end
        """
            .formatted(condition));
  }

  /** The faults of a rule with this consequence, which stands on line 12, indented by two. */
  static List<String> faultsThen(String consequence) {
    return faultsIn(
        """
        rule "street.test"
        when
          Candidate( $person : id, $terms : termsServed )
        then
          %s
        end
        """
            .formatted(consequence));
  }

  /** The codes of these faults, each without the rest. */
  static List<String> codes(List<String> faults) {
    return faults.stream().map(fault -> fault.split(" ", 3)[1]).toList();
  }
}
