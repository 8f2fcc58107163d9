package org.moothall.spi;

import org.moothall.meeting.Tally;
import org.moothall.meeting.Verdict;
import org.moothall.policy.answer.DecisionRule;

/**
 * Decides whether a question passes. Called once a question, on the caller's thread, after the
 * quorum was met.
 *
 * <p>Where nobody votes for or against, nothing passes, and a vote for instead of one against never
 * makes a question fail.
 *
 * <p><b>Must</b> be thread-safe, deterministic and exact: no floating point. <b>May</b> throw; the
 * engine then answers {@link org.moothall.meeting.Decision.Undecided}.
 *
 * @implSpec Return an id that never changes; rules name it and it is written onto the record.
 */
public interface TallyMethod {

  /** The method's id, for instance {@code majority}. */
  String id();

  /** Counts. */
  Verdict count(Tally tally, DecisionRule rule);
}
