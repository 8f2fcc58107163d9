package org.moothall.core.group.compatible;

import java.util.List;
import java.util.stream.IntStream;
import org.moothall.core.group.describe.Proportions;

/**
 * What the votes say about given groups, however these were found.
 *
 * @param votes of each group on each statement
 * @param statistics by group, then by column
 * @param representatives by group: what is shown for it, in order
 * @param consensus of everybody
 * @param groupAware by column: the product over groups of the share that agrees; in (0, 1], and 1
 *     only if there are no groups
 */
public record GroupDescription(
    GroupVotes votes,
    List<List<Representativeness>> statistics,
    List<List<Representative>> representatives,
    WholeConsensus consensus,
    List<Double> groupAware) {

  public GroupDescription {
    statistics = statistics.stream().map(List::copyOf).toList();
    representatives = representatives.stream().map(List::copyOf).toList();
    groupAware = List.copyOf(groupAware);
  }

  static GroupDescription of(GroupVotes votes, SetAside setAside) {
    List<List<Representativeness>> statistics =
        IntStream.range(0, votes.groups()).mapToObj(group -> statistics(group, votes)).toList();
    return new GroupDescription(
        votes,
        statistics,
        statistics.stream().map(it -> representatives(it, setAside)).toList(),
        WholeConsensus.of(votes, setAside),
        IntStream.range(0, votes.statements())
            .mapToObj(column -> groupAware(column, votes))
            .toList());
  }

  private static List<Representativeness> statistics(int group, GroupVotes votes) {
    return IntStream.range(0, votes.statements())
        .mapToObj(
            column -> Representativeness.of(votes.in(group, column), votes.inOthers(group, column)))
        .toList();
  }

  private static List<Representative> representatives(
      List<Representativeness> statistics, SetAside setAside) {
    return RepresentativeChoice.of(
        IntStream.range(0, statistics.size())
            .filter(column -> !setAside.zeroed(column))
            .mapToObj(column -> new Representative(column, statistics.get(column), false))
            .toList());
  }

  private static double groupAware(int column, GroupVotes votes) {
    double product = 1;
    for (int group = 0; group < votes.groups(); group++) {
      GroupVotes.Count count = votes.in(group, column);
      product *= Proportions.smoothed(count.agreed(), count.seen());
    }
    return product;
  }
}
