package org.moothall.core.theme;

import java.util.Arrays;

/**
 * Brings communities down to the themes a reader takes in: not too many and no tiny ones. Nothing
 * is left out. Themes stay apart when they have no link at all, even when that makes too many.
 */
final class Budget {

  /** Communities to start from, as a multiple of the themes wanted; merging chooses among them. */
  private static final int ROOM = 2;

  /** A theme of less than this part of an even share of the texts is tiny. */
  private static final int TINY = 5;

  private static final double COARSER = 0.8;
  private static final double COARSEST = 0.05;

  private final Graph graph;
  private final int most;
  private final int fewestTexts;

  /**
   * Prepares the themes of a graph of texts.
   *
   * @param most themes wanted, 1 or more
   */
  Budget(Graph graph, int most) {
    this.graph = graph;
    this.most = most;
    this.fewestTexts = Math.max(2, graph.nodes() / (TINY * most));
  }

  /** The themes. */
  Partition themes() {
    Partition communities = communities();
    Graph between = graph.aggregated(communities);
    Leftovers leftovers = new Leftovers(between, communities.sizes());
    Partition settled = communities.within(leftovers.placed(fewestTexts));
    Merging merging = new Merging(graph.aggregated(settled), settled.sizes());
    return settled.within(merging.downTo(most));
  }

  /** As fine as modularity has them, unless that is far finer than wanted. */
  private Partition communities() {
    double resolution = 1;
    Partition communities = Leiden.communities(graph, resolution);
    while (large(communities) > ROOM * most && resolution > COARSEST) {
      resolution *= COARSER;
      communities = Leiden.communities(graph, resolution);
    }
    return communities;
  }

  private long large(Partition communities) {
    return Arrays.stream(communities.sizes()).filter(size -> size >= fewestTexts).count();
  }
}
