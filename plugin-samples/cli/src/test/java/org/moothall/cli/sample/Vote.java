package org.moothall.cli.sample;

import java.time.OffsetDateTime;

/**
 * One person's answer to one opinion.
 *
 * @param voter roster id
 * @param opinion opinion id
 */
record Vote(OffsetDateTime at, String voter, String opinion, Answer answer) {
  /** The three answers a voter can give. */
  enum Answer {
    AGREE,
    DISAGREE,
    PASS
  }
}
