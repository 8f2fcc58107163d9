package org.moothall.core.group.compatible;

import static org.moothall.core.group.describe.Proportions.SIGNIFICANT_90;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.moothall.core.group.describe.Proportions;

/**
 * What most of everybody agrees to, or disagrees with, groups or no groups: at most five statements
 * each, the clearest first.
 */
public record WholeConsensus(List<Shared> agreed, List<Shared> disagreed) {

  private static final int MOST = 5;

  public WholeConsensus {
    agreed = List.copyOf(agreed);
    disagreed = List.copyOf(disagreed);
  }

  /**
   * A statement that most vote on in one way.
   *
   * @param given votes that way
   * @param seen all votes, with those who passed
   * @param share of those votes, drawn to one half; in (½, 1)
   * @param z the z-score of more than half voting that way
   */
  public record Shared(int column, int given, int seen, double share, double z) {
    static Shared of(int column, int given, int seen) {
      return new Shared(
          column,
          given,
          seen,
          Proportions.smoothed(given, seen),
          Proportions.majorityZ(given, seen));
    }

    private boolean isClear() {
      return share > 0.5 && z > SIGNIFICANT_90;
    }
  }

  static WholeConsensus of(GroupVotes votes, SetAside setAside) {
    return new WholeConsensus(
        clearest(votes, setAside, column -> votes.ofEverybody(column).agreed()),
        clearest(votes, setAside, column -> votes.ofEverybody(column).disagreed()));
  }

  private static List<Shared> clearest(
      GroupVotes votes, SetAside setAside, IntUnaryOperator given) {
    return IntStream.range(0, votes.statements())
        .filter(column -> !setAside.zeroed(column))
        .mapToObj(
            column -> Shared.of(column, given.applyAsInt(column), votes.ofEverybody(column).seen()))
        .filter(Shared::isClear)
        .sorted(Comparator.comparingDouble(it -> -it.share() * it.z()))
        .limit(MOST)
        .toList();
  }
}
