package org.moothall.core.group.latent;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.moothall.core.group.response.ResponseFit;
import org.moothall.core.group.response.ResponseModel;
import org.moothall.core.group.votes.VoteColumns;
import org.moothall.core.group.votes.VoteMatrix;
import org.moothall.opinion.Grouping;

/**
 * How many groups there are: the most that are stable, and no more than the fewest that foretell
 * hidden votes as well as any.
 *
 * <p>"As well as any" is within one standard error of the best, paired by person (the rule of
 * Breiman et al. 1984). Stable is a number whose groups come out the same, for those who clearly
 * belong to one, when a fifth of the votes is hidden: an adjusted Rand index of {@value #STABLE} or
 * more, among at least {@value #CORE_SHARE} of the people. Groups that would leave somebody nearly
 * alone do not count. If no number of groups is stable, there is one.
 */
final class GroupNumber {

  static final double STABLE = 0.9;
  static final double CORE_SHARE = 0.4;

  /** After so many numbers that were no better than the best, larger ones are not tried. */
  private static final int PATIENCE = 2;

  /** The smallest share of people that can be a group, 1 in 50; ten people are always enough. */
  private static final int SMALLEST_SHARE = 50;

  private static final int ENOUGH = 10;

  private final VoteMatrix votes;
  private final Folds folds;
  private final List<Trial> trials = new ArrayList<>();
  private final int smallest;
  private final int chosen;

  private GroupNumber(VoteMatrix votes, ResponseModel response, int most, Folds folds) {
    this.votes = votes;
    this.folds = folds;
    this.smallest = smallest(votes.people().size());
    Candidates full = new Candidates(votes, response);
    List<Candidates> parts =
        IntStream.range(0, Folds.COUNT)
            .mapToObj(fold -> folds.shown(fold, votes))
            .map(shown -> new Candidates(shown, ResponseFit.of(shown)))
            .toList();
    int best = 1;
    for (int k = 1; k <= most && k - best <= PATIENCE; k++) {
      int classes = k;
      List<LatentModel> hidden = parts.stream().map(part -> part.of(classes)).toList();
      trials.add(new Trial(full.of(k), hidden, votes, folds));
      best = trial(k).meanLoss() < trial(best).meanLoss() && fills(trial(k)) ? k : best;
    }
    this.chosen = choose(best);
  }

  /** Tries one group, two and so on, to {@code most} at most. */
  static GroupNumber of(VoteMatrix votes, ResponseModel response, int most, Folds folds) {
    return new GroupNumber(votes, response, most, folds);
  }

  /** How few people can be a group among so many. */
  static int smallest(int people) {
    return Math.max(2, Math.min(ENOUGH, Math.ceilDiv(people, SMALLEST_SHARE)));
  }

  /** The classes of the number chosen. */
  LatentModel model() {
    return trial(chosen).full;
  }

  /** How sure memberships ought to be; see {@link Trial#temper}. */
  double temper() {
    return trial(chosen).temper(votes, folds);
  }

  List<Grouping.Candidate> tried() {
    Trial best = trials.getFirst();
    for (Trial trial : trials) {
      best = fills(trial) && trial.meanLoss() < best.meanLoss() ? trial : best;
    }
    Trial least = best;
    return trials.stream()
        .map(
            trial ->
                new Grouping.Candidate(
                    trial.classes(),
                    trial.meanLoss(),
                    OptionalDouble.of(trial.errorAgainst(least)),
                    OptionalDouble.of(trial.stability()),
                    trial.classes() == chosen))
        .toList();
  }

  private int choose(int best) {
    int fewest = best;
    for (int k = best - 1; k >= 1; k--) {
      boolean asGood =
          trial(k).meanLoss() - trial(best).meanLoss() <= trial(k).errorAgainst(trial(best));
      fewest = asGood && fills(trial(k)) ? k : fewest;
    }
    for (int k = fewest; k > 1; k--) {
      if (fills(trial(k)) && trial(k).coreShare() >= CORE_SHARE && trial(k).stability() >= STABLE) {
        return k;
      }
    }
    return 1;
  }

  private boolean fills(Trial trial) {
    return trial.classes() == 1 || trial.smallest() >= smallest;
  }

  private Trial trial(int k) {
    return trials.get(k - 1);
  }

  /** Classes of any number, of one set of votes. */
  private static final class Candidates {

    private final VoteMatrix votes;
    private final VoteColumns columns;
    private final ResponseModel response;
    private final FirstGuess guess;

    Candidates(VoteMatrix votes, ResponseModel response) {
      this.votes = votes;
      this.columns = VoteColumns.of(votes);
      this.response = response;
      this.guess = new FirstGuess(response.points());
    }

    LatentModel of(int k) {
      return LatentFit.of(
          votes, columns, guess.of(k), k, response.commonU(), response.commonW());
    }
  }
}
