package org.moothall.core.policy.interpret;

/** A test of one fact. */
@FunctionalInterface
interface Check {

  /** Whether it holds of the fact, given the values bound so far. */
  boolean holds(Row fact, Object[] bound);

  default Check negated() {
    return (fact, bound) -> !holds(fact, bound);
  }
}
