package org.moothall.core.group.measure;

import org.moothall.core.group.answer.Odds;
import org.moothall.core.group.response.ResponseFit;
import org.moothall.core.group.response.ResponseModel;
import org.moothall.core.group.votes.VoteMatrix;

/** Guesses votes that were not seen. */
@FunctionalInterface
interface Guess {

  /** Fills in how likely disagreement, pass and agreement are. */
  void of(int row, int column, double[] likely);

  /** A way to learn from votes. */
  @FunctionalInterface
  interface From {
    /** What these votes lead to guess. */
    Guess votes(VoteMatrix seen);
  }

  /** By the response model. */
  static Guess response(VoteMatrix seen) {
    ResponseModel model = ResponseFit.toForetell(seen);
    Odds odds = new Odds();
    return (row, column, likely) -> {
      model.odds(seen.votesOf(row) == 0 ? ResponseModel.STRANGER : row, column, odds);
      likely[0] = odds.disagree;
      likely[1] = odds.pass;
      likely[2] = odds.agree;
    };
  }
}
