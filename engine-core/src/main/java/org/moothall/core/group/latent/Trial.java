package org.moothall.core.group.latent;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.moothall.core.group.answer.Odds;
import org.moothall.core.group.votes.VoteMatrix;

/**
 * A number of classes on trial: found with all votes, and with each fold of votes hidden, which it
 * must then foretell.
 */
final class Trial {

  /** Who belongs to a class with at least this probability is at its core. */
  static final double CORE = 0.8;

  private static final double[] TEMPERS = {1, 0.9, 0.8, 0.7, 0.6, 0.5};

  final LatentModel full;
  private final List<LatentModel> folds;

  /** Minus log-likelihood of the hidden votes of each person, and how many those are. */
  private final double[] loss;

  private final int[] hidden;

  Trial(LatentModel full, List<LatentModel> folds, VoteMatrix votes, Folds hiding) {
    this.full = full;
    this.folds = folds;
    this.loss = loss(votes, hiding, 1);
    this.hidden = hidden(votes, hiding);
  }

  int classes() {
    return full.classes();
  }

  /** Minus log-likelihood a hidden vote, in nats. */
  double meanLoss() {
    return Arrays.stream(loss).sum() / votesHidden();
  }

  /** The standard error of how much more that is than another's, paired by person. */
  double errorAgainst(Trial other) {
    double mean = meanLoss() - other.meanLoss();
    double squares = 0;
    for (int person = 0; person < loss.length; person++) {
      double off = loss[person] - other.loss[person] - mean * hidden[person];
      squares += off * off;
    }
    return Math.sqrt(squares) / votesHidden();
  }

  private double votesHidden() {
    return Math.max(1, Arrays.stream(hidden).sum());
  }

  /** The smallest class, by likeliest membership, in people. */
  int smallest() {
    int[] size = new int[classes()];
    for (int person = 0; person < full.members.people; person++) {
      size[full.members.of(person)]++;
    }
    return Arrays.stream(size).min().orElse(0);
  }

  /** Agreement of the classes with all votes and with a fold hidden, among the core of both. */
  double stability() {
    return folds.stream()
        .mapToDouble(fold -> Agreement.of(core(full, fold), core(fold, full)))
        .min()
        .orElse(1);
  }

  /** The share of people who are at a core with all votes and with a fold hidden. */
  double coreShare() {
    double people = Math.max(1, full.members.people);
    return folds.stream().mapToDouble(fold -> core(full, fold).length / people).min().orElse(1);
  }

  /**
   * The power to which memberships must be raised to be as sure as they ought to be: the one that
   * foretells hidden votes best.
   */
  double temper(VoteMatrix votes, Folds hiding) {
    double best = 1;
    double least = Double.POSITIVE_INFINITY;
    for (double temper : TEMPERS) {
      double loss = Arrays.stream(loss(votes, hiding, temper)).sum();
      if (loss < least) {
        least = loss;
        best = temper;
      }
    }
    return best;
  }

  /** The classes in {@code of} of those who are at a core both there and in {@code also}. */
  private static int[] core(LatentModel of, LatentModel also) {
    return IntStream.range(0, of.members.people)
        .filter(i -> of.members.most(i) >= CORE && also.members.most(i) >= CORE)
        .map(of.members::of)
        .toArray();
  }

  private double[] loss(VoteMatrix votes, Folds hiding, double temper) {
    double[] loss = new double[votes.people().size()];
    Odds odds = new Odds();
    double[] weight = new double[classes()];
    for (int fold = 0; fold < folds.size(); fold++) {
      LatentModel model = folds.get(fold);
      for (int person = 0; person < loss.length; person++) {
        tempered(model.members, person, temper, weight);
        for (int cell = votes.start(person); cell < votes.end(person); cell++) {
          if (hiding.hides(fold, person, votes.column(cell))) {
            loss[person] -= StrictMath.log(probability(model, person, cell, votes, weight, odds));
          }
        }
      }
    }
    return loss;
  }

  private static int[] hidden(VoteMatrix votes, Folds hiding) {
    int[] hidden = new int[votes.people().size()];
    for (int person = 0; person < hidden.length; person++) {
      for (int cell = votes.start(person); cell < votes.end(person); cell++) {
        for (int fold = 0; fold < Folds.COUNT; fold++) {
          hidden[person] += hiding.hides(fold, person, votes.column(cell)) ? 1 : 0;
        }
      }
    }
    return hidden;
  }

  private static double probability(
      LatentModel model, int person, int cell, VoteMatrix votes, double[] weight, Odds odds) {
    double sum = 0;
    for (int k = 0; k < weight.length; k++) {
      sum += weight[k] * model.likelihood(person, votes.column(cell), votes.choice(cell), k, odds);
    }
    return sum;
  }

  /** Memberships raised to a power, to sum 1. */
  static void tempered(Members members, int person, double temper, double[] weight) {
    double sum = 0;
    for (int k = 0; k < weight.length; k++) {
      double share = members.share[person * weight.length + k];
      weight[k] = temper == 1 || share <= 0 ? share : StrictMath.pow(share, temper);
      sum += weight[k];
    }
    for (int k = 0; k < weight.length; k++) {
      weight[k] /= sum;
    }
  }
}
