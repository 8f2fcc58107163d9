package org.moothall.core.policy.claim;

/** Checks of shares. */
final class Shares {

  private Shares() {}

  /** Why num/den of something can never be reached; empty when it can. */
  static String fault(long num, long den, boolean strict) {
    if (num < 0 || den < 1) {
      return "a share is 0 or more";
    }
    return num < den || num == den && !strict ? "" : "more than all can never be reached";
  }
}
