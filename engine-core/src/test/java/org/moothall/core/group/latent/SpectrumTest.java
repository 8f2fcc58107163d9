package org.moothall.core.group.latent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.moothall.core.group.OpinionGroups;
import org.moothall.core.group.PlantedVotes;
import org.moothall.opinion.Choice;
import org.moothall.opinion.GroupingOptions;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.VoteSet;

class SpectrumTest {

  @Test
  void twoCampsHaveAGapBetweenThem() {
    OpinionMap map = find(PlantedVotes.draw(1, List.of(150, 150), 60, 0.5, 0.3).set());

    assertThat(map.groups()).hasSize(2);
    assertThat(map.grouping().spectrum()).isFalse();
  }

  @Test
  void aContinuumIsCutIntoGroupsButSaidToBeASpectrum() {
    OpinionMap map = find(continuum());

    assertThat(map.groups()).hasSizeGreaterThan(1);
    assertThat(map.grouping().spectrum()).isTrue();
  }

  @Test
  void oneGroupIsNoSpectrum() {
    OpinionMap map = find(PlantedVotes.draw(2, List.of(200), 40, 0.5, 0).set());

    assertThat(map.groups()).hasSize(1);
    assertThat(map.grouping().spectrum()).isFalse();
  }

  /** People anywhere along one line of opinion, most of them in its middle. */
  private static VoteSet continuum() {
    Random random = new Random(11);
    VoteSet.Builder votes = VoteSet.builder();
    double[] weight = random.doubles(60, -1, 1).toArray();
    for (int statement = 0; statement < weight.length; statement++) {
      votes.statement("statement-" + statement);
    }
    for (int person = 0; person < 400; person++) {
      double place = random.nextGaussian();
      for (int statement = 0; statement < weight.length; statement++) {
        if (random.nextDouble() < 0.5) {
          double agrees = 1 / (1 + Math.exp(-2 * place * weight[statement]));
          Choice choice = random.nextDouble() < agrees ? Choice.AGREE : Choice.DISAGREE;
          votes.vote("person-" + person, "statement-" + statement, choice);
        }
      }
    }
    return votes.build();
  }

  private static OpinionMap find(VoteSet votes) {
    return OpinionGroups.find(votes, GroupingOptions.STABLE);
  }
}
