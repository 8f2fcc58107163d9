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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  private static final int SHUFFLES = 20;

  /** As the published groups were looked for. */
  private static final GroupingOptions OPTIONS = GroupingOptions.STABLE.withMaxGroups(5);

  @ParameterizedTest
  @CsvSource({
    "brexit-consensus, 189, 2",
    "london-youth-policing, 24, 3",
    "nz-biodiversity, 437, 2",
    "seattle-15, 138, 2",
    "vtaiwan-uberx, 1218, 2"
  })
  void theOrderOfTheVotesNeverShows(String name, int people, int groups) throws IOException {
    List<Vote> votes = new ArrayList<>(export(name).votes());
    OpinionMap map = OpinionGroups.find(PlantedVotes.set(votes), OPTIONS);

    assertThat(map.votes()).isEqualTo(votes.size());
    assertThat(map.positions()).hasSize(people);
    assertThat(map.groups()).hasSize(groups);
    assertThat(map.groups().stream().mapToInt(OpinionGroup::size).sum()).isEqualTo(people);
    Random random = new Random(people);
    for (int i = 0; i < SHUFFLES; i++) {
      Collections.shuffle(votes, random);
      assertThat(OpinionGroups.find(PlantedVotes.set(votes), OPTIONS)).isEqualTo(map);
    }
  }

  /** London is left out: two dozen people, among whom any two methods agree little. */
  @ParameterizedTest
  @CsvSource({
    "brexit-consensus, 0.85",
    "nz-biodiversity, 0.75",
    "seattle-15, 0.55",
    "vtaiwan-uberx, 0.70"
  })
  void theGroupsAreCloseToThosePublished(String name, double atLeast) throws IOException {
    PolisExport export = export(name);
    OpinionMap map = OpinionGroups.find(PlantedVotes.set(export.votes()), OPTIONS);

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
