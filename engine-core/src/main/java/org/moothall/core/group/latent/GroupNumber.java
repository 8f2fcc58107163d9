package org.moothall.core.group.latent;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.moothall.core.group.response.ResponseFit;
import org.moothall.core.group.votes.VoteMatrix;
import org.moothall.opinion.Grouping;

/**
 * How many groups there are: the most that are stable, and no more than the fewest that foretell
 * hidden votes as well as any.
 *
 * <p>"As well as any" is within one standard error of the best, paired by person (the rule of
 * Breiman et al. 1984), or within {@value #WORTH} nats a vote. Stable is a number whose groups come
 * out the same, for those who clearly belong to one, whichever fifth of the votes is hidden: an
 * adjusted Rand index of {@value #STABLE} or more, among at least {@value #CORE_SHARE} of the
 * people, or {@value #CORE_SHARE_OF_TWO} for two groups. Groups that would leave somebody nearly
 * alone do not count. If no number of groups is stable, there is one.
 */
final class GroupNumber {

  static final double STABLE = 0.85;
  static final double CORE_SHARE = 0.65;

  /** One divide is told even where many stand between; further ones only if most are clear. */
  static final double CORE_SHARE_OF_TWO = 0.4;

  /** A group more must foretell votes better by so many nats each. */
  static final double WORTH = 0.002;

  /** After so many numbers that were no better than the best, larger ones are not tried. */
  private static final int PATIENCE = 2;

  /** The smallest share of people that can be a group, 1 in 50; ten people are always enough. */
  private static final int SMALLEST_SHARE = 50;

  private static final int ENOUGH = 10;

  private final VoteMatrix votes;
  private final Folds folds;
  private final Candidates full;
  private final List<Candidates> parts;
  private final int smallest;

  /**
   * @param full classes of these votes
   */
  GroupNumber(VoteMatrix votes, Candidates full, Folds folds) {
    this.votes = votes;
    this.folds = folds;
    this.full = full;
    this.smallest = smallest(votes.people().size());
    int[] everybody = IntStream.range(0, votes.people().size()).toArray();
    this.parts =
        IntStream.range(0, Folds.COUNT)
            .mapToObj(fold -> folds.shown(fold, votes))
            .map(shown -> new Candidates(shown, ResponseFit.of(shown), everybody))
            .toList();
  }

  /** How few people can be a group among so many. */
  static int smallest(int people) {
    return Math.max(2, Math.min(ENOUGH, Math.ceilDiv(people, SMALLEST_SHARE)));
  }

  /** Just so many classes, whatever speaks against them. */
  Choice exactly(int k) {
    Trial trial = trial(k);
    return new Choice(trial.full, trial.temper(votes, folds), List.of());
  }

  /** Tries one group, two and so on, to {@code most} at most. */
  Choice upTo(int most) {
    List<Trial> trials = new ArrayList<>();
    Trial best = trial(1);
    trials.add(best);
    for (int k = 2; k <= most && k - best.classes() <= PATIENCE; k++) {
      Trial trial = trial(k);
      trials.add(trial);
      best = fills(trial) && trial.meanLoss() < best.meanLoss() ? trial : best;
    }
    Trial chosen = chosen(trials, best);
    return new Choice(chosen.full, chosen.temper(votes, folds), tried(trials, best, chosen));
  }

  /**
   * What was chosen.
   *
   * @param temper how sure memberships ought to be; see {@link Trial#temper}
   * @param tried every number that was tried
   */
  record Choice(LatentModel model, double temper, List<Grouping.Candidate> tried) {}

  private Trial trial(int k) {
    List<LatentModel> hidden = parts.stream().map(part -> part.of(k)).toList();
    return new Trial(full.of(k), hidden, votes, folds);
  }

  private Trial chosen(List<Trial> trials, Trial best) {
    Trial fewest =
        trials.stream().filter(this::fills).filter(it -> asGood(it, best)).findFirst().orElse(best);
    return trials.subList(0, fewest.classes()).reversed().stream()
        .filter(it -> it.classes() == 1 || fills(it) && stable(it))
        .findFirst()
        .orElseThrow();
  }

  private static boolean asGood(Trial trial, Trial best) {
    double allowance = Math.max(WORTH, trial.errorAgainst(best));
    return trial.meanLoss() - best.meanLoss() <= allowance;
  }

  private boolean fills(Trial trial) {
    return trial.classes() == 1 || trial.smallest() >= smallest;
  }

  private static boolean stable(Trial trial) {
    double share = trial.classes() == 2 ? CORE_SHARE_OF_TWO : CORE_SHARE;
    return trial.coreShare() >= share && trial.stability() >= STABLE;
  }

  private static List<Grouping.Candidate> tried(List<Trial> trials, Trial best, Trial chosen) {
    return trials.stream()
        .map(
            trial ->
                new Grouping.Candidate(
                    trial.classes(),
                    trial.meanLoss(),
                    OptionalDouble.of(trial.errorAgainst(best)),
                    OptionalDouble.of(trial.stability()),
                    trial == chosen))
        .toList();
  }
}
