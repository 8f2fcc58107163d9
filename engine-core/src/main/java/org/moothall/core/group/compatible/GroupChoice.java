package org.moothall.core.group.compatible;

import java.util.List;
import java.util.stream.IntStream;
import org.moothall.core.group.plane.Silhouette;

/**
 * The groups: base clusters put together anew, in as many groups as lie best in the plane.
 *
 * @param tried every number that was tried, ascending; never empty
 * @param groups clusters of base clusters, weighed by their people
 */
public record GroupChoice(List<Tried> tried, PublishedClusters groups) {

  /** Polis means to run 100 rounds but hands the number over under a name that is never read. */
  private static final int ROUNDS = 20;

  private static final int BASE_CLUSTERS_A_GROUP = 12;

  public GroupChoice {
    tried = List.copyOf(tried);
  }

  /**
   * A number of groups and how well they lie.
   *
   * @param k how many were asked for; fewer come out if there are fewer distinct points
   * @param silhouette in [−1, 1]
   */
  public record Tried(int k, double silhouette) {}

  static GroupChoice of(PublishedClusters base, PublishedOptions options) {
    List<PublishedClusters> found =
        numbers(base.count(), options)
            .mapToObj(k -> PublishedKMeans.of(base.centres(), base.weights(), k, ROUNDS))
            .toList();
    int first = numbers(base.count(), options).findFirst().orElseThrow();
    List<Tried> tried =
        IntStream.range(0, found.size())
            .mapToObj(i -> new Tried(first + i, silhouette(base, found.get(i))))
            .toList();
    return new GroupChoice(tried, found.get(best(tried)));
  }

  private static double silhouette(PublishedClusters base, PublishedClusters groups) {
    int[] groupOf = IntStream.range(0, base.count()).map(groups::of).toArray();
    return Silhouette.mean(base.centres(), groupOf, groups.count());
  }

  private static IntStream numbers(int baseClusters, PublishedOptions options) {
    int most = Math.min(options.mostGroups(), 2 + baseClusters / BASE_CLUSTERS_A_GROUP);
    return options.groups().map(IntStream::of).orElse(IntStream.rangeClosed(2, most));
  }

  /** Of several equally good the last. */
  private static int best(List<Tried> tried) {
    int best = 0;
    for (int i = 1; i < tried.size(); i++) {
      if (tried.get(i).silhouette() >= tried.get(best).silhouette()) {
        best = i;
      }
    }
    return best;
  }
}
