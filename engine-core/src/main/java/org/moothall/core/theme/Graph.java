package org.moothall.core.theme;

import java.util.Arrays;

/**
 * An undirected graph with weighted edges and loops, in compressed rows: each edge stands in the
 * rows of both its ends, a loop in one.
 *
 * @param start where each node's edges start; one more than there are nodes
 * @param end the other end of each edge
 * @param weight the weight of each edge, above 0
 * @param strength the weight of all edges of a node, loops twice
 */
record Graph(int[] start, int[] end, double[] weight, double[] strength) {

  /** How many nodes there are. */
  int nodes() {
    return strength.length;
  }

  /** Twice the weight of all edges. */
  double total() {
    double total = 0;
    for (double s : strength) {
      total += s;
    }
    return total;
  }

  /**
   * How much more weight lies within parts than chance would put there, as a share of all weight,
   * at most 1. Newman, Girvan (2004); the resolution after Reichardt, Bornholdt (2006).
   */
  double modularity(Partition partition, double resolution) {
    int[] part = partition.of();
    double[] partStrength = new double[partition.parts()];
    double within = 0;
    for (int node = 0; node < nodes(); node++) {
      partStrength[part[node]] += strength[node];
      for (int e = start[node]; e < start[node + 1]; e++) {
        if (part[node] == part[end[e]]) {
          within += node == end[e] ? 2 * weight[e] : weight[e];
        }
      }
    }
    double total = total();
    double byChance = 0;
    for (double s : partStrength) {
      byChance += s * s / total;
    }
    return total == 0 ? 0 : (within - resolution * byChance) / total;
  }

  /**
   * The graph whose nodes are parts of this one, and whose edges add up the edges between and
   * within them.
   */
  Graph aggregated(Partition partition) {
    int[] part = partition.of();
    Builder builder = new Builder(partition.parts(), end.length);
    for (int node = 0; node < nodes(); node++) {
      for (int e = start[node]; e < start[node + 1]; e++) {
        if (node <= end[e]) {
          builder.add(part[node], part[end[e]], weight[e]);
        }
      }
    }
    return builder.build();
  }

  /** Collects edges; those between the same two nodes add up. */
  static final class Builder {
    private final int nodes;
    private int edges;
    private int[] from;
    private int[] to;
    private double[] weight;

    Builder(int nodes, int expectedEdges) {
      this.nodes = nodes;
      this.from = new int[Math.max(16, expectedEdges)];
      this.to = new int[from.length];
      this.weight = new double[from.length];
    }

    void add(int one, int other, double edgeWeight) {
      if (edges == from.length) {
        from = Arrays.copyOf(from, 2 * edges);
        to = Arrays.copyOf(to, 2 * edges);
        weight = Arrays.copyOf(weight, 2 * edges);
      }
      from[edges] = one;
      to[edges] = other;
      weight[edges++] = edgeWeight;
    }

    /** The graph of all edges added, which may be continued afterwards. */
    Graph build() {
      int[] row = rows();
      int[] ends = new int[row[nodes]];
      double[] weights = new double[row[nodes]];
      int[] next = row.clone();
      for (int e = 0; e < edges; e++) {
        ends[next[from[e]]] = to[e];
        weights[next[from[e]]++] = weight[e];
        if (from[e] != to[e]) {
          ends[next[to[e]]] = from[e];
          weights[next[to[e]]++] = weight[e];
        }
      }
      return merged(row, ends, weights);
    }

    private int[] rows() {
      int[] row = new int[nodes + 1];
      for (int e = 0; e < edges; e++) {
        row[from[e] + 1]++;
        if (from[e] != to[e]) {
          row[to[e] + 1]++;
        }
      }
      for (int node = 0; node < nodes; node++) {
        row[node + 1] += row[node];
      }
      return row;
    }

    private Graph merged(int[] row, int[] ends, double[] weights) {
      int[] start = new int[nodes + 1];
      double[] strength = new double[nodes];
      double[] sum = new double[nodes];
      int[] reached = new int[nodes];
      int last = 0;
      for (int node = 0; node < nodes; node++) {
        int count = 0;
        for (int e = row[node]; e < row[node + 1]; e++) {
          if (sum[ends[e]] == 0) {
            reached[count++] = ends[e];
          }
          sum[ends[e]] += weights[e];
        }
        Arrays.sort(reached, 0, count);
        for (int i = 0; i < count; i++) {
          int other = reached[i];
          ends[last] = other;
          weights[last++] = sum[other];
          strength[node] += other == node ? 2 * sum[other] : sum[other];
          sum[other] = 0;
        }
        start[node + 1] = last;
      }
      return new Graph(start, Arrays.copyOf(ends, last), Arrays.copyOf(weights, last), strength);
    }
  }
}
