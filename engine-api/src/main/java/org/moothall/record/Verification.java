package org.moothall.record;

/** Whether the record is what was written. */
public sealed interface Verification {

  /**
   * The chain holds, replaying it gives the state the engine works with, and every draw and
   * decision on it is the one its inputs lead to.
   *
   * @param head the end of the record
   * @param stateDigest the SHA-256 of the replayed state, in hexadecimal; equal records have equal
   *     digests
   */
  record Sound(Head head, String stateDigest) implements Verification {}

  /**
   * Something was changed or lost.
   *
   * @param firstBad the number of the first entry that is wrong or missing
   * @param why what is wrong with it
   */
  record Damaged(long firstBad, String why) implements Verification {}
}
