package org.moothall.core.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LeidenProperties {

  /** What tells Leiden from Louvain. */
  @Property(tries = 300)
  void everyCommunityIsConnected(@ForAll("graphs") Graph graph) {
    Partition communities = Leiden.communities(graph, 1);

    int[] sizes = communities.sizes();
    for (int node = 0; node < graph.nodes(); node++) {
      int community = communities.of()[node];
      assertThat(reachable(graph, communities, node)).hasSize(sizes[community]);
    }
  }

  @Property(tries = 300)
  void noPartitionOfOnePartOrOfSingletonsIsBetter(@ForAll("graphs") Graph graph) {
    double found = graph.modularity(Leiden.communities(graph, 1), 1);

    assertThat(found).isGreaterThanOrEqualTo(-1e-9);
    assertThat(found)
        .isGreaterThanOrEqualTo(graph.modularity(Partition.singletons(graph.nodes()), 1) - 1e-9);
  }

  @Property(tries = 300)
  void addingUpCommunitiesKeepsWeightAndModularity(@ForAll("graphs") Graph graph) {
    Partition communities = Leiden.communities(graph, 1);
    Graph added = graph.aggregated(communities);

    assertThat(added.total()).isCloseTo(graph.total(), offset(1e-9));
    assertThat(added.modularity(Partition.singletons(added.nodes()), 1))
        .isCloseTo(graph.modularity(communities, 1), offset(1e-9));
  }

  @Provide
  Arbitrary<Graph> graphs() {
    Arbitrary<int[]> edge = Arbitraries.integers().between(0, 29).array(int[].class).ofSize(2);
    Arbitrary<Double> weight = Arbitraries.doubles().between(0.1, 2);
    return Combinators.combine(edge, weight)
        .as((ends, w) -> new Object[] {ends[0], ends[1], w})
        .list()
        .ofMaxSize(120)
        .map(
            edges -> {
              Graph.Builder graph = new Graph.Builder(30, edges.size());
              edges.forEach(e -> graph.add((int) e[0], (int) e[1], (double) e[2]));
              return graph.build();
            });
  }

  private static Set<Integer> reachable(Graph graph, Partition communities, int from) {
    Set<Integer> seen = new HashSet<>(Set.of(from));
    ArrayDeque<Integer> next = new ArrayDeque<>(seen);
    while (!next.isEmpty()) {
      int node = next.poll();
      for (int e = graph.start()[node]; e < graph.start()[node + 1]; e++) {
        int other = graph.end()[e];
        if (communities.of()[other] == communities.of()[from] && seen.add(other)) {
          next.add(other);
        }
      }
    }
    return seen;
  }
}
