package org.moothall.opinion;

import static org.moothall.Checks.checkId;

/**
 * One person's choice on one opinion. A later vote of the same person on the same opinion replaces
 * the earlier.
 *
 * @param voter the host's id of the person
 * @param opinion the id of the opinion voted on
 * @param choice agree, disagree or pass
 */
public record Vote(String voter, String opinion, Choice choice) {
  public Vote {
    checkId("voter", voter);
    checkId("opinion", opinion);
  }
}
