package org.moothall.core.theme;

/** The edges of one node, summed up by the part at their other end. */
final class Links {

  private final Graph graph;
  private final int[] part;
  private final double[] weight;
  private final int[] reached;
  private int count;

  /** Reads the parts from an array that may change between two uses. */
  Links(Graph graph, int[] part) {
    this.graph = graph;
    this.part = part;
    this.weight = new double[graph.nodes()];
    this.reached = new int[graph.nodes()];
  }

  /** Looks at a node; its loop is left out. */
  void look(int node) {
    for (int i = 0; i < count; i++) {
      weight[reached[i]] = 0;
    }
    count = 0;
    for (int e = graph.start()[node]; e < graph.start()[node + 1]; e++) {
      int other = part[graph.end()[e]];
      if (graph.end()[e] != node) {
        if (weight[other] == 0) {
          reached[count++] = other;
        }
        weight[other] += graph.weight()[e];
      }
    }
  }

  /** How many parts the node is linked with. */
  int count() {
    return count;
  }

  /** One of them. */
  int part(int i) {
    return reached[i];
  }

  /** The weight of the edges to a part, 0 when there are none. */
  double to(int to) {
    return weight[to];
  }
}
