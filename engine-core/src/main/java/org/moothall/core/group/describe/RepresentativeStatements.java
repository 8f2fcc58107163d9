package org.moothall.core.group.describe;

import static org.moothall.core.group.describe.GroupTallies.given;
import static org.moothall.core.group.describe.Proportions.SIGNIFICANT_90;
import static org.moothall.core.group.describe.Proportions.differenceZ;
import static org.moothall.core.group.describe.Proportions.majorityZ;
import static org.moothall.core.group.describe.Proportions.smoothed;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moothall.opinion.Choice;
import org.moothall.opinion.OpinionGroup.Representative;
import org.moothall.opinion.VoteCount;

/**
 * What a group stands for: statements that most of it answer one way, and more than elsewhere, both
 * significant at 90 % (Small et al. 2021). The most telling first: the product of ratio, share and
 * both z-scores.
 */
final class RepresentativeStatements {

  private static final int MOST = 5;

  private record Ranked(Representative statement, double metric) {}

  private RepresentativeStatements() {}

  /** At most five; none with a single group, which differs from nobody. */
  static List<Representative> of(int group, GroupTallies tallies) {
    return tallies
        .shaping()
        .filter(tallies::seenEnough)
        .boxed()
        .flatMap(
            statement ->
                Stream.of(Choice.AGREE, Choice.DISAGREE)
                    .flatMap(direction -> typical(direction, statement, group, tallies).stream()))
        .sorted(Comparator.comparingDouble(Ranked::metric).reversed())
        .limit(MOST)
        .map(Ranked::statement)
        .toList();
  }

  private static Optional<Ranked> typical(
      Choice direction, int statement, int group, GroupTallies tallies) {
    VoteCount inGroup = tallies.in(group, statement);
    VoteCount elsewhere = tallies.elsewhere(group, statement);
    long here = given(direction, inGroup);
    long there = given(direction, elsewhere);
    double difference = differenceZ(here, inGroup.seen(), there, elsewhere.seen());
    double majority = majorityZ(here, inGroup.seen());
    if (difference <= SIGNIFICANT_90 || majority <= SIGNIFICANT_90) {
      return Optional.empty();
    }
    double share = smoothed(here, inGroup.seen());
    double ratio = share / smoothed(there, elsewhere.seen());
    return Optional.of(
        new Ranked(
            new Representative(
                tallies.id(statement), direction, inGroup, elsewhere, ratio, difference),
            ratio * difference * share * majority));
  }
}
