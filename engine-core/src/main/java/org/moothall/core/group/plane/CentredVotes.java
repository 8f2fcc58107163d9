package org.moothall.core.group.plane;

import java.util.Arrays;
import java.util.BitSet;
import org.moothall.core.group.votes.VoteMatrix;

/**
 * Votes as numbers (agree 1, pass 0, disagree −1) less their statement's mean; a vote not cast
 * counts as the mean, which is 0 here. So the matrix stays as sparse as the votes and is never
 * filled up.
 */
public final class CentredVotes {

  private final VoteMatrix votes;
  private final double[] mean;
  private final double[] value;

  private CentredVotes(VoteMatrix votes, double[] mean, double[] value) {
    this.votes = votes;
    this.mean = mean;
    this.value = value;
  }

  /** These votes as numbers. */
  public static CentredVotes of(VoteMatrix votes) {
    return of(votes, means(votes));
  }

  /**
   * The same, except that votes on the statements of these columns count for nothing: they are 0,
   * and so is their mean.
   */
  public static CentredVotes of(VoteMatrix votes, BitSet zeroed) {
    CentredVotes centred = of(votes);
    for (int cell = 0; cell < centred.value.length; cell++) {
      if (zeroed.get(votes.column(cell))) {
        centred.value[cell] = 0;
      }
    }
    zeroed.stream().forEach(column -> centred.mean[column] = 0);
    return centred;
  }

  private static CentredVotes of(VoteMatrix votes, double[] mean) {
    double[] value = new double[votes.votes()];
    for (int cell = 0; cell < value.length; cell++) {
      value[cell] = votes.choice(cell) - mean[votes.column(cell)];
    }
    return new CentredVotes(votes, mean, value);
  }

  /** How many columns there are. */
  public int statements() {
    return votes.statements().size();
  }

  /** The mean vote on the statement of this column, in [−1, 1]. */
  public double mean(int column) {
    return mean[column];
  }

  /** How far along an axis (one weight a statement) the person of this row stands. */
  public double score(int row, double[] axis) {
    double score = 0;
    for (int cell = votes.start(row); cell < votes.end(row); cell++) {
      score += value[cell] * axis[votes.column(cell)];
    }
    return score;
  }

  /** XᵀX·v, where X are these votes; in time proportional to their number. */
  double[] gram(double[] v) {
    double[] product = new double[v.length];
    for (int row = 0; row < votes.people().size(); row++) {
      double score = score(row, v);
      for (int cell = votes.start(row); cell < votes.end(row); cell++) {
        product[votes.column(cell)] += value[cell] * score;
      }
    }
    return product;
  }

  private static double[] means(VoteMatrix votes) {
    long[] sum = new long[votes.statements().size()];
    int[] count = new int[sum.length];
    for (int cell = 0; cell < votes.votes(); cell++) {
      sum[votes.column(cell)] += votes.choice(cell);
      count[votes.column(cell)]++;
    }
    double[] mean = new double[sum.length];
    Arrays.setAll(mean, column -> (double) sum[column] / count[column]);
    return mean;
  }
}
