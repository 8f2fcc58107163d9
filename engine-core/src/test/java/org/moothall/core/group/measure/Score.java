package org.moothall.core.group.measure;

/** How good guesses were. Filled vote by vote. */
final class Score {

  private static final int BINS = 10;

  private double loss;
  private int right;
  private int votes;
  private final double[] guessed = new double[BINS];
  private final int[] happened = new int[BINS];

  /** Takes in a guess of disagreement, pass and agreement, and the vote. */
  void add(double[] likely, int choice) {
    int best = 0;
    for (int i = 0; i < likely.length; i++) {
      best = likely[i] > likely[best] ? i : best;
      int bin = Math.min(BINS - 1, (int) (likely[i] * BINS));
      guessed[bin] += likely[i];
      happened[bin] += i == choice + 1 ? 1 : 0;
    }
    loss -= Math.log(likely[choice + 1]);
    right += best == choice + 1 ? 1 : 0;
    votes++;
  }

  /** In nats a vote. */
  double logLoss() {
    return loss / votes;
  }

  double accuracy() {
    return (double) right / votes;
  }

  int votes() {
    return votes;
  }

  /** The mean gap between what was guessed and what happened, over bins of guesses. */
  double calibrationError() {
    double gap = 0;
    for (int bin = 0; bin < BINS; bin++) {
      gap += Math.abs(guessed[bin] - happened[bin]);
    }
    return gap / (3.0 * votes);
  }
}
