package org.moothall.policy;

import java.util.List;

/**
 * What no case has tried of a stack. Rules that others replace, and rules that say nothing, are not
 * among it. A constraint is one comparison, however it is joined with others by {@code &&}, {@code
 * ||} and {@code !}, or a whole {@code not}, {@code exists} or {@code forall}. It is seen only in a
 * case in which everything before it holds.
 *
 * @param rules how many rules could have spoken
 * @param silent those that spoke in no case, in the order of the stack
 * @param constraints how many constraints those rules have
 * @param neverTrue those that held in no case
 * @param neverFalse those that failed in no case
 */
public record Coverage(
    int rules, List<Quote> silent, int constraints, List<Quote> neverTrue, List<Quote> neverFalse) {
  public Coverage {
    silent = List.copyOf(silent);
    neverTrue = List.copyOf(neverTrue);
    neverFalse = List.copyOf(neverFalse);
  }

  /** Whether every rule spoke, and every constraint held once and failed once. */
  public boolean isFull() {
    return silent.isEmpty() && neverTrue.isEmpty() && neverFalse.isEmpty();
  }
}
