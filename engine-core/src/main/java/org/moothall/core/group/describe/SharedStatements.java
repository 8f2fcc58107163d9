package org.moothall.core.group.describe;

import static org.moothall.core.group.describe.GroupTallies.given;
import static org.moothall.core.group.describe.Proportions.SIGNIFICANT_90;
import static org.moothall.core.group.describe.Proportions.majorityZ;
import static org.moothall.core.group.describe.Proportions.smoothed;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.moothall.opinion.Choice;
import org.moothall.opinion.Consensus;
import org.moothall.opinion.VoteCount;

/**
 * What all groups share: statements that the majority of every group answers the same way,
 * significant at 90 % in each. Ranked by group-informed consensus, in which a small group counts as
 * much as a large one (Small et al. 2021).
 */
final class SharedStatements {

  private static final int MOST = 10;

  private SharedStatements() {}

  /** At most ten; none without groups. With a single group, what the majority of all thinks. */
  static List<Consensus> of(GroupTallies tallies) {
    if (tallies.groups() == 0) {
      return List.of();
    }
    return tallies
        .shaping()
        .filter(tallies::seenEnough)
        .boxed()
        .flatMap(
            statement ->
                Stream.of(Choice.AGREE, Choice.DISAGREE)
                    .filter(direction -> shared(direction, tallies.byGroup(statement)))
                    .map(direction -> consensus(direction, statement, tallies)))
        .sorted(Comparator.comparingDouble(Consensus::score).reversed())
        .limit(MOST)
        .toList();
  }

  private static boolean shared(Choice direction, List<VoteCount> byGroup) {
    return byGroup.stream()
        .allMatch(
            votes ->
                smoothed(given(direction, votes), votes.seen()) > 0.5
                    && majorityZ(given(direction, votes), votes.seen()) > SIGNIFICANT_90);
  }

  private static Consensus consensus(Choice direction, int statement, GroupTallies tallies) {
    double score = 1;
    for (VoteCount votes : tallies.byGroup(statement)) {
      score *= smoothed(given(direction, votes), votes.seen());
    }
    return new Consensus(tallies.id(statement), direction, score, tallies.byGroup(statement));
  }
}
