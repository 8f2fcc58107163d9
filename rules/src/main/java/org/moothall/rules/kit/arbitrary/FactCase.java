package org.moothall.rules.kit.arbitrary;

import java.util.List;
import java.util.stream.Collectors;
import org.moothall.policy.PolicyQuestion;

/**
 * A question, and what its rules are shown.
 *
 * @param question what is asked
 * @param facts records of the question's fact types
 */
public record FactCase(PolicyQuestion<?> question, List<Record> facts) {
  public FactCase {
    facts = List.copyOf(facts);
  }

  /** The case in words, for instance {@code quorum of a question q (kind ordinary, call 1)}. */
  @Override
  public String toString() {
    return question.name()
        + (facts.isEmpty()
            ? " of nothing"
            : facts.stream().map(Wording::of).collect(Collectors.joining("; ", " of ", "")));
  }
}
