package org.moothall.core.policy.claim;

import org.moothall.policy.Reason;

/** Checks of shares that quorum and decision have in common. */
final class Shares {

  private Shares() {}

  /** Whether num/den of something can ever be reached. */
  static boolean isReachable(Sheet<?> sheet, long num, long den, boolean strict, Reason reason) {
    return sheet.require(num >= 0 && den >= 1, "a share is 0 or more", reason)
        && sheet.require(
            num < den || num == den && !strict, "more than all can never be reached", reason);
  }
}
