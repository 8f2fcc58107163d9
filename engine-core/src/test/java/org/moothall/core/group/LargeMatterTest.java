package org.moothall.core.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.moothall.opinion.GroupingOptions;
import org.moothall.opinion.OpinionGroup;
import org.moothall.opinion.OpinionMap;

@Tag("exhaustive")
class LargeMatterTest {

  /**
   * The size of the largest consultations held so far: 1.7 million votes, 94 % of the matrix
   * missing.
   */
  @Test
  void threeGroupsAmongThirtyThreeThousandPeople() {
    PlantedVotes planted = PlantedVotes.draw(1, List.of(15_000, 10_000, 8_000), 800, 0.065, 0.3);

    OpinionMap map = OpinionGroups.find(planted.set(), GroupingOptions.STABLE);

    assertThat(map.groups()).hasSize(3);
    assertThat(map.groups().stream().mapToInt(OpinionGroup::size).sum()).isGreaterThan(32_000);
    assertThat(planted.agreement(map)).isGreaterThan(0.9);
  }
}
