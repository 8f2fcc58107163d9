package org.moothall.core.theme;

import java.util.Arrays;

/**
 * Finds a place for communities too small to be a theme: with the one they are linked with most,
 * directly or through each other; else with the largest.
 */
final class Leftovers {

  private static final int NOWHERE = -1;

  /** Between communities. */
  private final Graph graph;

  private final int[] sizes;

  /** The community each one is placed with. */
  private int[] place;

  /**
   * Prepares the placing.
   *
   * @param graph between communities
   * @param sizes of the communities, in texts
   */
  Leftovers(Graph graph, int[] sizes) {
    this.graph = graph;
    this.sizes = sizes;
    this.place = new int[sizes.length];
  }

  /** The communities, those of fewer texts than wanted placed with others. */
  Partition placed(int fewestTexts) {
    Arrays.setAll(place, c -> sizes[c] >= fewestTexts ? c : NOWHERE);
    boolean placing = true;
    while (placing) {
      placing = followLinks();
    }
    int largest = largest();
    Arrays.setAll(place, c -> place[c] == NOWHERE ? largest : place[c]);
    return Partition.numbered(place);
  }

  /** Places each leftover where most of its links lead to; tells whether any was placed. */
  private boolean followLinks() {
    int[] next = place.clone();
    double[] weight = new double[place.length];
    boolean placed = false;
    for (int c = 0; c < place.length; c++) {
      if (place[c] == NOWHERE) {
        next[c] = strongest(c, weight);
        placed |= next[c] != NOWHERE;
      }
    }
    place = next;
    return placed;
  }

  /** Where most links of a community lead to; leaves the weights at 0, as it finds them. */
  private int strongest(int community, double[] weight) {
    int from = graph.start()[community];
    int to = graph.start()[community + 1];
    int strongest = NOWHERE;
    for (int e = from; e < to; e++) {
      int there = place[graph.end()[e]];
      if (there != NOWHERE) {
        weight[there] += graph.weight()[e];
        boolean stronger = strongest == NOWHERE || weight[there] > weight[strongest];
        strongest = stronger ? there : strongest;
      }
    }
    for (int e = from; e < to; e++) {
      weight[Math.max(0, place[graph.end()[e]])] = 0;
    }
    return strongest;
  }

  private int largest() {
    int largest = 0;
    for (int c = 1; c < sizes.length; c++) {
      largest = sizes[c] > sizes[largest] ? c : largest;
    }
    return largest;
  }
}
