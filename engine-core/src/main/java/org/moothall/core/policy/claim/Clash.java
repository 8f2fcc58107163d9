package org.moothall.core.policy.claim;

/**
 * Two claims that can't both hold, or one that can't hold at all.
 *
 * @param other the same as {@code one} where that can't hold by itself
 */
record Clash(Said<?> one, Said<?> other) {

  /** The side that is not this claim. */
  Said<?> beside(Said<?> said) {
    return one == said ? other : one;
  }

  /** Both sides, as an objection. */
  String objection() {
    return one == other
        ? Clause.of("%s: %s", one.fault(), one.reason())
        : Clause.of("two rules contradict each other: %s; %s", one.reason(), other.reason());
  }
}
