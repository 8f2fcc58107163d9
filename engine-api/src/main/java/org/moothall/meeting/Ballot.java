package org.moothall.meeting;

import static org.moothall.Checks.checkId;

/**
 * A member's open vote on a question. A later one replaces an earlier one until the question is
 * decided.
 *
 * @param member the host's id of the member
 * @param position for, against or abstain
 */
public record Ballot(String member, Position position) {
  public Ballot {
    checkId("member", member);
  }
}
