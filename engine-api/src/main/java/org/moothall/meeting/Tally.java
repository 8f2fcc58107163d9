package org.moothall.meeting;

import static org.moothall.Checks.checkCount;

/**
 * The votes on a question, and the figures shares are taken of.
 *
 * @param inFavour votes for
 * @param against votes against
 * @param abstained declared abstentions
 * @param present members present who may vote, whether or not they did
 * @param inOffice members in office, less those who stand aside where the rule on recusal takes
 *     them out
 * @param chair how the chair voted, if the chair did; empty otherwise
 */
public record Tally(
    long inFavour,
    long against,
    long abstained,
    long present,
    long inOffice,
    java.util.Optional<Position> chair) {
  public Tally {
    checkCount("votes for", inFavour);
    checkCount("votes against", against);
    checkCount("abstentions", abstained);
    checkCount("members present", present);
    checkCount("members in office", inOffice);
  }
}
