package org.moothall.core.group.live;

/**
 * When groups and axes are worked out anew: when there are a twentieth more votes than the last
 * time. So a map never rests on groups of less than 95 % of its votes, and all the fits of a
 * consultation together cost about twenty times the last.
 */
public final class Milestones {

  private static final int SHARE = 20;

  private Milestones() {}

  /** Whether a fit is due that was last done with so many votes, 0 or more each. */
  public static boolean due(long votesThen, long votesNow) {
    return votesNow - votesThen >= Math.max(1, Math.ceilDiv(votesThen, SHARE));
  }
}
