package org.moothall.core.group;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.moothall.core.group.method.Solution;
import org.moothall.core.group.votes.VoteMatrix;
import org.moothall.opinion.Grouping;
import org.moothall.opinion.GroupingOptions;

/**
 * Groups people by where they stand on the two main axes of disagreement (principal components,
 * then k-means; Small et al. 2021), the number of groups by silhouette.
 *
 * <p>It is the smallest number whose mean silhouette is within one standard error of the best (the
 * rule of Breiman et al. 1984, for preferring the simpler of models that do equally well). It is
 * one group when votes hang together no more than by chance, or nobody could be parted without
 * leaving someone alone.
 */
final class PlaneGrouping {

  /** Smaller groups than this share of the people are outliers: 1 in 50. */
  private static final int SMALLEST_SHARE = 50;

  private PlaneGrouping() {}

  /**
   * Everybody who voted often enough in exactly one group; nobody in any while they are fewer than
   * two.
   */
  static Solution of(VoteMatrix all, GroupingOptions options) {
    VoteMatrix votes = all.shapingOnly();
    int[] rows = eligible(votes, options);
    if (rows.length < 2) {
      return Solution.none(votes.statements().size(), options.mode());
    }
    CentredVotes centred = CentredVotes.of(votes);
    double[][] axes = PrincipalAxes.of(centred);
    Plane plane = Plane.of(votes, centred, axes, rows);
    List<Candidate> candidates = candidates(centred, plane, options);
    Optional<Candidate> chosen = chosen(candidates);
    Clusters clusters = chosen.map(Candidate::clusters).orElseGet(() -> Clusters.one(plane));
    return Solution.of(
        rows,
        clusters.toArray(),
        plane.toArrays(),
        axes,
        new Grouping(
            options.mode(),
            options.groups().isPresent() ? List.of() : tried(candidates, clusters.count()),
            chosen.map(it -> it.silhouette.mean()).orElse(0.0),
            false));
  }

  private static int[] eligible(VoteMatrix votes, GroupingOptions options) {
    int enough = Math.max(1, Math.min(options.minVotes(), votes.statements().size()));
    return IntStream.range(0, votes.people().size())
        .filter(row -> votes.votesOf(row) >= enough)
        .toArray();
  }

  private record Candidate(Clusters clusters, Silhouette silhouette) {}

  private static List<Candidate> candidates(
      CentredVotes votes, Plane plane, GroupingOptions options) {
    if (options.groups().isPresent()) {
      int wanted = Math.min(options.groups().getAsInt(), plane.size());
      Clusters clusters = KMeans.upTo(wanted, plane).getLast();
      return List.of(new Candidate(clusters, Silhouette.of(clusters, plane)));
    }
    return ParallelAnalysis.findsStructure(votes) ? candidates(plane, options) : List.of();
  }

  private static List<Candidate> candidates(Plane plane, GroupingOptions options) {
    int smallest = Math.max(2, Math.ceilDiv(plane.size(), SMALLEST_SHARE));
    int most = Math.min(options.maxGroups(), plane.size() / smallest);
    return KMeans.upTo(most, plane).stream()
        .filter(clusters -> clusters.count() > 1 && clusters.smallest() >= smallest)
        .map(clusters -> new Candidate(clusters, Silhouette.of(clusters, plane)))
        .toList();
  }

  private static Optional<Candidate> chosen(List<Candidate> candidates) {
    return candidates.stream()
        .map(Candidate::silhouette)
        .max(Comparator.comparingDouble(Silhouette::mean))
        .flatMap(
            best ->
                candidates.stream()
                    .filter(it -> it.silhouette.mean() >= best.mean() - best.error())
                    .findFirst());
  }

  private static List<Grouping.Candidate> tried(List<Candidate> candidates, int chosen) {
    return candidates.stream()
        .map(
            it ->
                new Grouping.Candidate(
                    it.clusters.count(),
                    it.silhouette.mean(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    it.clusters.count() == chosen))
        .toList();
  }
}
