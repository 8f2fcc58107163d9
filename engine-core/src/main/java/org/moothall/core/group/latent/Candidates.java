package org.moothall.core.group.latent;

import org.moothall.core.group.response.ResponseModel;
import org.moothall.core.group.votes.VoteColumns;
import org.moothall.core.group.votes.VoteMatrix;

/** Classes of any number, of one set of votes. */
final class Candidates {

  private final VoteMatrix votes;
  private final VoteColumns columns;
  private final ResponseModel response;
  private final FirstGuess guess;

  /**
   * @param response of these votes and perhaps of more people
   * @param rows the people of these votes in it
   */
  Candidates(VoteMatrix votes, ResponseModel response, int[] rows) {
    this.votes = votes;
    this.columns = VoteColumns.of(votes);
    this.response = response;
    this.guess = new FirstGuess(response.points(rows));
  }

  LatentModel of(int k) {
    return LatentFit.of(votes, columns, guess.of(k), k, response.commonU(), response.commonW());
  }
}
