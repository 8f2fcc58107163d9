package org.moothall.core.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ParallelAnalysisTest {

  @Test
  void chanceIsTakenForStructureNowAndThenAtMost() {
    long mistaken =
        LongStream.range(0, 100)
            .filter(seed -> structured(PlantedVotes.draw(seed, List.of(60), 20, 0.7, 0)))
            .count();

    assertThat(mistaken).isLessThanOrEqualTo(3);
  }

  @Test
  void twoGroupsAreHardlyEverOverlooked() {
    long seen =
        LongStream.range(0, 100)
            .filter(seed -> structured(PlantedVotes.draw(seed, List.of(40, 20), 20, 0.7, 0.4)))
            .count();

    assertThat(seen).isGreaterThanOrEqualTo(97);
  }

  private static boolean structured(PlantedVotes votes) {
    return ParallelAnalysis.findsStructure(CentredVotes.of(votes.matrix()));
  }
}
