package org.moothall.opinion;

/**
 * How a person is likely to vote on a statement. The three probabilities are in (0, 1) and sum to
 * 1.
 *
 * @param person the person's id
 * @param opinion the statement's id
 * @param agree the probability of agreement
 * @param pass the probability of a pass
 * @param disagree the probability of disagreement
 */
public record VotePrediction(
    String person, String opinion, double agree, double pass, double disagree) {

  /**
   * Whom to predict on what.
   *
   * @param person the person's id
   * @param opinion the statement's id
   */
  public record Of(String person, String opinion) {}
}
