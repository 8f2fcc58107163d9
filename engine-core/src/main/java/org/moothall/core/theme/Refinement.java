package org.moothall.core.theme;

import java.util.Arrays;

/**
 * Takes communities apart and puts their nodes together again inside each, so that every part is
 * connected and well linked with the rest of its community.
 */
final class Refinement {

  private final double price;
  private final int[] community;
  private final double[] communityStrength;

  private final int[] part;
  private final double[] strength;
  private final int[] size;

  /** The weight of the edges from a part to the rest of its community. */
  private final double[] outward;

  private final Links links;

  Refinement(Graph graph, double resolution, int[] community) {
    double total = graph.total();
    this.price = total == 0 ? 0 : resolution / total;
    this.community = community;
    this.communityStrength = new double[graph.nodes()];
    this.part = Partition.singletons(graph.nodes()).of();
    this.strength = graph.strength().clone();
    this.size = new int[graph.nodes()];
    this.outward = new double[graph.nodes()];
    this.links = new Links(graph, part);
    Arrays.fill(size, 1);
    for (int node = 0; node < graph.nodes(); node++) {
      communityStrength[community[node]] += strength[node];
      for (int e = graph.start()[node]; e < graph.start()[node + 1]; e++) {
        int other = graph.end()[e];
        outward[node] +=
            other != node && community[other] == community[node] ? graph.weight()[e] : 0;
      }
    }
  }

  /** The part of each node; looks at the nodes in an order. */
  int[] run(int[] order) {
    for (int node : order) {
      if (size[part[node]] == 1 && wellLinked(part[node], community[node])) {
        join(node);
      }
    }
    return part;
  }

  private void join(int node) {
    links.look(node);
    int home = part[node];
    int best = home;
    double most = 0;
    for (int i = 0; i < links.count(); i++) {
      int to = links.part(i);
      double gain = links.to(to) - price * strength[home] * strength[to];
      // the number of a part is the number of a node in it
      if (gain > most && community[to] == community[node] && wellLinked(to, community[node])) {
        best = to;
        most = gain;
      }
    }
    if (best != home) {
      outward[best] += outward[home] - 2 * links.to(best);
      strength[best] += strength[home];
      size[best]++;
      size[home] = 0;
      part[node] = best;
    }
  }

  private boolean wellLinked(int one, int within) {
    double rest = communityStrength[within] - strength[one];
    return outward[one] >= price * strength[one] * rest;
  }
}
