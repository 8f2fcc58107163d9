package org.moothall.core.group.describe;

import static org.moothall.core.group.describe.Proportions.SIGNIFICANT_99;
import static org.moothall.core.group.describe.Proportions.differenceZ;
import static org.moothall.core.group.describe.Proportions.smoothed;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.moothall.opinion.Divisive;
import org.moothall.opinion.VoteCount;

/**
 * What divides the groups: statements most of one group agree with and most of another do not, the
 * difference significant at 99 %. The widest difference first.
 */
final class DivisiveStatements {

  private static final int MOST = 10;

  private static final Comparator<VoteCount> BY_AGREEMENT =
      Comparator.comparingDouble(DivisiveStatements::agreement);

  private DivisiveStatements() {}

  /** At most ten; none with fewer than two groups. */
  static List<Divisive> of(GroupTallies tallies) {
    if (tallies.groups() < 2) {
      return List.of();
    }
    return tallies
        .shaping()
        .filter(tallies::seenEnough)
        .filter(statement -> divides(tallies.byGroup(statement)))
        .mapToObj(statement -> divisive(statement, tallies))
        .sorted(Comparator.comparingDouble(Divisive::spread).reversed())
        .limit(MOST)
        .toList();
  }

  private static boolean divides(List<VoteCount> byGroup) {
    VoteCount most = Collections.max(byGroup, BY_AGREEMENT);
    VoteCount least = Collections.min(byGroup, BY_AGREEMENT);
    return agreement(most) > 0.5
        && agreement(least) < 0.5
        && differenceZ(most.agree(), most.seen(), least.agree(), least.seen()) > SIGNIFICANT_99;
  }

  private static Divisive divisive(int statement, GroupTallies tallies) {
    List<VoteCount> byGroup = tallies.byGroup(statement);
    double spread =
        agreement(Collections.max(byGroup, BY_AGREEMENT))
            - agreement(Collections.min(byGroup, BY_AGREEMENT));
    return new Divisive(tallies.id(statement), spread, byGroup);
  }

  private static double agreement(VoteCount votes) {
    return smoothed(votes.agree(), votes.seen());
  }
}
