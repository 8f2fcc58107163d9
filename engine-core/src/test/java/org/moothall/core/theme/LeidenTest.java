package org.moothall.core.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeidenTest {

  /** The friendships of Zachary's karate club (1977), members numbered from 1. */
  private static final int[][] KARATE = {
    {1, 2}, {1, 3}, {2, 3}, {1, 4}, {2, 4}, {3, 4}, {1, 5}, {1, 6}, {1, 7}, {5, 7}, {6, 7}, {1, 8},
    {2, 8}, {3, 8}, {4, 8}, {1, 9}, {3, 9}, {3, 10}, {1, 11}, {5, 11}, {6, 11}, {1, 12}, {1, 13},
    {4, 13}, {1, 14}, {2, 14}, {3, 14}, {4, 14}, {6, 17}, {7, 17}, {1, 18}, {2, 18}, {1, 20},
    {2, 20}, {1, 22}, {2, 22}, {24, 26}, {25, 26}, {3, 28}, {24, 28}, {25, 28}, {3, 29}, {24, 30},
    {27, 30}, {2, 31}, {9, 31}, {1, 32}, {25, 32}, {26, 32}, {29, 32}, {3, 33}, {9, 33}, {15, 33},
    {16, 33}, {19, 33}, {21, 33}, {23, 33}, {24, 33}, {30, 33}, {31, 33}, {32, 33}, {9, 34},
    {10, 34}, {14, 34}, {15, 34}, {16, 34}, {19, 34}, {20, 34}, {21, 34}, {23, 34}, {24, 34},
    {27, 34}, {28, 34}, {29, 34}, {30, 34}, {31, 34}, {32, 34}, {33, 34}
  };

  /** The best there is; Brandes and others (2008), "On modularity clustering". */
  private static final double BEST_KARATE = 0.4198;

  @Test
  void findsTheBestCommunitiesOfTheKarateClub() {
    Graph.Builder club = new Graph.Builder(34, KARATE.length);
    for (int[] friends : KARATE) {
      club.add(friends[0] - 1, friends[1] - 1, 1);
    }
    Graph graph = club.build();
    Partition communities = Leiden.communities(graph, 1);

    assertThat(KARATE).hasDimensions(78, 2);
    assertThat(communities.parts()).isEqualTo(4);
    assertThat(graph.modularity(communities, 1)).isGreaterThanOrEqualTo(BEST_KARATE - 0.0001);
  }

  /** Ten cliques of five in a ring (Fortunato and Barthélemy 2007). */
  @Test
  void findsCliquesInARing() {
    Graph.Builder ring = new Graph.Builder(50, 110);
    for (int node = 0; node < 50; node++) {
      for (int other = node + 1; other < 5 * (node / 5 + 1); other++) {
        ring.add(node, other, 1);
      }
    }
    for (int clique = 0; clique < 10; clique++) {
      ring.add(5 * clique, (5 * clique + 6) % 50, 1);
    }
    Partition communities = Leiden.communities(ring.build(), 1);

    assertThat(communities.parts()).isEqualTo(10);
    for (int node = 0; node < 50; node++) {
      assertThat(communities.of()[node]).isEqualTo(node / 5);
    }
  }

  @Test
  void aHigherResolutionMakesMoreCommunities() {
    Graph.Builder line = new Graph.Builder(100, 99);
    for (int node = 0; node < 99; node++) {
      line.add(node, node + 1, 1);
    }
    Graph graph = line.build();

    assertThat(Leiden.communities(graph, 4).parts())
        .isGreaterThan(Leiden.communities(graph, 1).parts());
    assertThat(Leiden.communities(graph, 0.01).parts()).isEqualTo(1);
  }

  @Test
  void nodesWithoutEdgesStayAlone() {
    assertThat(Leiden.communities(new Graph.Builder(3, 0).build(), 1).parts()).isEqualTo(3);
    assertThat(Leiden.communities(new Graph.Builder(0, 0).build(), 1).parts()).isZero();
  }
}
