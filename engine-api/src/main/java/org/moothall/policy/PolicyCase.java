package org.moothall.policy;

import static org.moothall.Checks.checkText;

import java.util.List;

/**
 * An example for a policy: facts on which a question is asked.
 *
 * @param name how its author calls it
 * @param question what is asked
 * @param facts records of the question's fact types
 */
public record PolicyCase(String name, PolicyQuestion<?> question, List<Record> facts) {
  public PolicyCase {
    checkText("name of a case", name);
    facts = List.copyOf(facts);
  }
}
