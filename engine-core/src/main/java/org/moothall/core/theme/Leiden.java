package org.moothall.core.theme;

import java.util.Arrays;
import java.util.Random;

/**
 * Communities of a graph by modularity, each connected in itself: nodes move to where they gain
 * most, what they form is refined, and the refined parts become the nodes of the next round. Traag,
 * Waltman, van Eck (2019), "From Louvain to Leiden: guaranteeing well-connected communities"; here
 * the refinement takes the best step instead of a random one.
 */
final class Leiden {

  private static final int RUNS = 4;
  private static final int MOST_PASSES = 10;

  private final Graph graph;
  private final double resolution;
  private final Random random;

  private Leiden(Graph graph, double resolution, long seed) {
    this.graph = graph;
    this.resolution = resolution;
    this.random = new Random(seed);
  }

  /**
   * The communities, the best of several runs that look at the nodes in different orders.
   *
   * @param resolution above 0; the higher, the more and the smaller the communities; 1 for plain
   *     modularity
   */
  static Partition communities(Graph graph, double resolution) {
    Partition best = Partition.singletons(graph.nodes());
    double most = Double.NEGATIVE_INFINITY;
    for (int seed = 0; seed < RUNS; seed++) {
      Partition found = new Leiden(graph, resolution, seed).run();
      double modularity = graph.modularity(found, resolution);
      if (modularity > most) {
        best = found;
        most = modularity;
      }
    }
    return best;
  }

  private Partition run() {
    Partition best = Partition.singletons(graph.nodes());
    for (int i = 0; i < MOST_PASSES; i++) {
      Partition next = pass(best);
      if (Arrays.equals(next.of(), best.of())) {
        break;
      }
      best = next;
    }
    return best;
  }

  private Partition pass(Partition from) {
    Graph level = graph;
    Partition nodes = Partition.singletons(graph.nodes());
    int[] community = from.of().clone();
    while (true) {
      new Moves(level, resolution, community).run(shuffled(level.nodes()));
      Partition moved = Partition.numbered(community);
      int[] parts = new Refinement(level, resolution, moved.of()).run(shuffled(level.nodes()));
      Partition refined = Partition.numbered(parts);
      if (refined.parts() == level.nodes()) {
        return nodes.within(moved);
      }
      community = new int[refined.parts()];
      for (int node = 0; node < level.nodes(); node++) {
        community[refined.of()[node]] = moved.of()[node];
      }
      level = level.aggregated(refined);
      nodes = nodes.within(refined);
    }
  }

  private int[] shuffled(int size) {
    int[] order = Partition.singletons(size).of();
    for (int i = size - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
    return order;
  }
}
