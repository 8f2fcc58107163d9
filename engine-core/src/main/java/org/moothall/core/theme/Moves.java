package org.moothall.core.theme;

import java.util.ArrayDeque;

/** Moves nodes to the community where modularity gains most, until no move gains. */
final class Moves {

  /** A gain below it, as a share of all weight, is rounding. */
  private static final double ROUNDING = 1e-12;

  private final Graph graph;
  private final double price;
  private final double rounding;
  private final int[] community;
  private final double[] strength;
  private final int[] size;
  private final ArrayDeque<Integer> empty = new ArrayDeque<>();
  private final Links links;

  /** Starts from communities that it changes. */
  Moves(Graph graph, double resolution, int[] community) {
    this.graph = graph;
    double total = graph.total();
    this.price = total == 0 ? 0 : resolution / total;
    this.rounding = ROUNDING * total;
    this.community = community;
    this.strength = new double[graph.nodes()];
    this.size = new int[graph.nodes()];
    this.links = new Links(graph, community);
    for (int node = 0; node < graph.nodes(); node++) {
      strength[community[node]] += graph.strength()[node];
      size[community[node]]++;
    }
    for (int c = graph.nodes() - 1; c >= 0; c--) {
      if (size[c] == 0) {
        empty.push(c);
      }
    }
  }

  /** Looks at the nodes in an order, and again at those whose neighbours moved away. */
  void run(int[] order) {
    ArrayDeque<Integer> queue = new ArrayDeque<>(order.length);
    boolean[] queued = new boolean[order.length];
    for (int node : order) {
      queue.add(node);
      queued[node] = true;
    }
    while (!queue.isEmpty()) {
      int node = queue.poll();
      queued[node] = false;
      if (move(node)) {
        for (int e = graph.start()[node]; e < graph.start()[node + 1]; e++) {
          int other = graph.end()[e];
          if (!queued[other] && community[other] != community[node]) {
            queue.add(other);
            queued[other] = true;
          }
        }
      }
    }
  }

  private boolean move(int node) {
    int home = community[node];
    strength[home] -= graph.strength()[node];
    size[home]--;
    int best = best(node, home);
    if (best == home) {
      strength[home] += graph.strength()[node];
      size[home]++;
      return false;
    }
    if (size[best] == 0) {
      empty.pop();
    }
    if (size[home] == 0) {
      empty.push(home);
    }
    community[node] = best;
    strength[best] += graph.strength()[node];
    size[best]++;
    return true;
  }

  /** The community a node gains most in, its home unless another is better. */
  private int best(int node, int home) {
    links.look(node);
    int best = home;
    double most = gain(node, home);
    for (int i = 0; i < links.count(); i++) {
      double gain = gain(node, links.part(i));
      if (gain > most + rounding) {
        best = links.part(i);
        most = gain;
      }
    }
    return most < -rounding ? empty.element() : best;
  }

  private double gain(int node, int to) {
    return links.to(to) - price * graph.strength()[node] * strength[to];
  }
}
