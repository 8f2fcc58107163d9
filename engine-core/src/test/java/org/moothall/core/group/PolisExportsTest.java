package org.moothall.core.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.opinion.GroupingOptions;
import org.moothall.opinion.OpinionGroup;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.OpinionMap.Position;
import org.moothall.opinion.Vote;

/**
 * Real consultations: the map is the same in whatever order the votes are read, and its groups are
 * close to the published ones. Those are one system's output and depend on its history; agreement
 * with them is not truth.
 */
class PolisExportsTest {

  @ParameterizedTest
  @CsvSource({"brexit-consensus, 189, 2", "london-youth-policing, 24, 1", "seattle-15, 138, 2"})
  void theOrderOfTheVotesNeverShows(String name, int people, int groups) throws IOException {
    OpinionMap map = orderNeverShows(name, 3);

    assertThat(map.positions()).hasSize(people);
    assertThat(map.groups()).hasSize(groups);
    assertThat(map.groups().stream().mapToInt(OpinionGroup::size).sum()).isEqualTo(people);
  }

  @Tag("exhaustive")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "brexit-consensus",
        "london-youth-policing",
        "nz-biodiversity",
        "seattle-15",
        "vtaiwan-uberx"
      })
  void inTwentyOrdersNoVoteShowsWhereItStood(String name) throws IOException {
    orderNeverShows(name, 20);
  }

  private static OpinionMap orderNeverShows(String name, int shuffles) throws IOException {
    List<Vote> votes = new ArrayList<>(export(name).votes());
    OpinionMap map = OpinionGroups.find(PlantedVotes.set(votes), GroupingOptions.STABLE);

    assertThat(map.votes()).isEqualTo(votes.size());
    Random random = new Random(votes.size());
    for (int i = 0; i < shuffles; i++) {
      Collections.shuffle(votes, random);
      assertThat(OpinionGroups.find(PlantedVotes.set(votes), GroupingOptions.STABLE))
          .isEqualTo(map);
    }
    return map;
  }

  /** London is left out: two dozen people, among whom any two methods agree little. */
  @ParameterizedTest
  @CsvSource({
    "brexit-consensus, 0.80",
    "nz-biodiversity, 0.70",
    "seattle-15, 0.45",
    "vtaiwan-uberx, 0.55"
  })
  void asManyGroupsAsWerePublishedAreCloseToThose(String name, double atLeast) throws IOException {
    PolisExport export = export(name);
    OpinionMap map =
        OpinionGroups.find(PlantedVotes.set(export.votes()), GroupingOptions.STABLE.withGroups(2));

    List<Position> inBoth =
        map.positions().stream().filter(it -> export.groupOf().containsKey(it.person())).toList();
    double agreement =
        AdjustedRand.index(
            inBoth.stream().map(Position::group).toList(),
            inBoth.stream().map(it -> export.groupOf().get(it.person())).toList());
    assertThat(agreement)
        .as("adjusted Rand index against the published groups of %d people", inBoth.size())
        .isGreaterThan(atLeast);
  }

  private static PolisExport export(String name) throws IOException {
    Path folder = Path.of(System.getProperty("moothall.data", "../../shared/data"), "polis", name);
    assumeTrue(
        Files.isDirectory(folder),
        () -> "no export at `%s`; give -Dmoothall.data=DIR to run this".formatted(folder));
    return PolisExport.read(folder);
  }
}
