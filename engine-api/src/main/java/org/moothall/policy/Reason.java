package org.moothall.policy;

import static org.moothall.Checks.checkText;

import java.util.List;

/**
 * Why something is so: the rule that said it, where that rule stands, and what it saw.
 *
 * @param rule the rule's name, for instance {@code linhai.town.size}, or {@code engine.…} where the
 *     engine itself speaks
 * @param file the policy file the rule stands in; empty where the engine itself speaks
 * @param line the line of the rule's {@code rule} keyword, from 1; 0 where the engine itself speaks
 * @param says what follows from it, as a sentence or a clause
 * @param facts the facts the rule matched, each as text, in the order of its patterns
 */
public record Reason(String rule, String file, long line, String says, List<String> facts) {
  public Reason {
    checkText("rule", rule);
    checkText("reason", says);
    facts = List.copyOf(facts);
  }

  /**
   * A reason of the engine's own.
   *
   * @param topic what it is about; the rule is named {@code engine.} and this
   */
  public static Reason engine(String topic, String says) {
    return new Reason("engine." + topic, "", 0, says, List.of());
  }

  /** The sentence and its source in brackets. */
  @Override
  public String toString() {
    return file.isEmpty() ? says : "%s (rule %s, %s:%s)".formatted(says, rule, file, line);
  }
}
