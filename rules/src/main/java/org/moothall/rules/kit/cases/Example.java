package org.moothall.rules.kit.cases;

import java.util.List;
import org.moothall.policy.Policies;
import org.moothall.policy.PolicyCase;
import org.moothall.policy.PolicyStack;
import org.moothall.policy.Ruling;

/** A named case: a question, its facts, and what the rules should say. */
public final class Example {

  private final PolicyCase asked;
  private final Place at;
  private final PolicyStack stack;
  private final Expectation expected;

  Example(PolicyCase asked, Place at, PolicyStack stack, Expectation expected) {
    this.asked = asked;
    this.at = at;
    this.stack = stack;
    this.expected = expected;
  }

  /** What is asked, and what the rules are shown; its name is unique in its file. */
  public PolicyCase asked() {
    return asked;
  }

  /** The name of the file it stands in. */
  public String file() {
    return at.file();
  }

  /** The line it begins on, from 1. */
  public long line() {
    return at.line();
  }

  /** The rules it is about. */
  public PolicyStack stack() {
    return stack;
  }

  /**
   * Asks the rules, and holds their answer against what is expected.
   *
   * @throws org.moothall.PolicyException if the stack has faults
   */
  public Outcome ask(Policies policies) {
    var ruling = policies.ask(stack, asked.question(), asked.facts());
    return new Outcome(this, ruling, expected.misses(ruling));
  }

  /**
   * What came of a case.
   *
   * @param example the case
   * @param ruling what the rules said
   * @param misses what is not as expected, each as a sentence; empty where everything is
   */
  public record Outcome(Example example, Ruling<?> ruling, List<String> misses) {
    public Outcome {
      misses = List.copyOf(misses);
    }

    /** Whether everything is as expected. */
    public boolean holds() {
      return misses.isEmpty();
    }
  }
}
