package org.moothall.policy;

import java.util.List;

/**
 * What the rules answered, and why.
 *
 * @param <T> what was asked for
 */
public sealed interface Ruling<T> {

  /** Every rule that spoke, in the order of file and line; never empty. */
  List<Reason> because();

  /**
   * The version of the policy stack that answered: the SHA-256 of its canonical text, in
   * hexadecimal.
   */
  String policyVersion();

  /**
   * The rules gave an answer.
   *
   * @param answer all claims merged
   */
  record Decided<T>(T answer, List<Reason> because, String policyVersion) implements Ruling<T> {
    public Decided {
      because = List.copyOf(because);
    }
  }

  /**
   * The rules gave none: something required was left unsaid, two rules contradict each other, or a
   * rule failed. The engine takes the safe side: not quorate, not passed, refused, escalate.
   */
  record Undecided<T>(List<Reason> because, String policyVersion) implements Ruling<T> {
    public Undecided {
      because = List.copyOf(because);
    }
  }
}
