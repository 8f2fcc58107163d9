package org.moothall.core.group.latent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.moothall.core.group.OpinionGroups;
import org.moothall.core.group.PlantedVotes;
import org.moothall.opinion.GroupingOptions;
import org.moothall.opinion.OpinionGroup;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.OpinionMap.Position;
import org.moothall.opinion.Vote;
import org.moothall.opinion.VoteSet;

/** Laws of stable groups that those of the map do not cover. */
class StableGroupingProperties {

  @Property(tries = 40)
  void everybodyTwiceMakesTheSameGroupsTwiceTheSize(@ForAll("planted") PlantedVotes planted) {
    List<Vote> twice = new ArrayList<>(planted.votes());
    planted
        .votes()
        .forEach(it -> twice.add(new Vote(it.voter() + "-twin", it.opinion(), it.choice())));

    OpinionMap once = find(planted.set());
    OpinionMap doubled = find(PlantedVotes.set(twice));

    assertThat(doubled.groups().stream().map(OpinionGroup::size).toList())
        .isEqualTo(once.groups().stream().map(it -> 2 * it.size()).toList());
    assertThat(groups(doubled)).containsAllEntriesOf(groups(once));
    assertThat(doubled.grouping()).isEqualTo(once.grouping());
  }

  @Property(tries = 20)
  void theNumberOfThreadsNeverShows(@ForAll("planted") PlantedVotes planted) throws Exception {
    assertThat(on(1, planted.set())).isEqualTo(on(3, planted.set()));
  }

  @Property(tries = 40)
  void nobodyIsAloneAndEveryMembershipIsAProbability(
      @ForAll("planted") PlantedVotes planted, @ForAll("numbers") int k) {
    OpinionMap map = OpinionGroups.find(planted.set(), GroupingOptions.STABLE.withGroups(k));

    assertThat(map.groups()).hasSizeBetween(1, k);
    assertThat(map.groups()).allSatisfy(it -> assertThat(it.size()).isGreaterThan(1));
    assertThat(map.positions())
        .allSatisfy(it -> assertThat(it.confidence().orElseThrow()).isBetween(0.0, 1.0));
  }

  @Provide
  Arbitrary<PlantedVotes> planted() {
    return Combinators.combine(
            Arbitraries.longs().withoutEdgeCases(),
            Arbitraries.integers().between(20, 40).list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.doubles().between(0.1, 0.45))
        .as((seed, sizes, contrast) -> PlantedVotes.draw(seed, sizes, 20, 0.8, contrast));
  }

  @Provide
  Arbitrary<Integer> numbers() {
    return Arbitraries.integers().between(1, 6);
  }

  private static OpinionMap find(VoteSet votes) {
    return OpinionGroups.find(votes, GroupingOptions.STABLE);
  }

  private static OpinionMap on(int threads, VoteSet votes) throws Exception {
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      return pool.submit(() -> find(votes)).get();
    }
  }

  private static Map<String, String> groups(OpinionMap map) {
    return map.positions().stream().collect(Collectors.toMap(Position::person, Position::group));
  }
}
