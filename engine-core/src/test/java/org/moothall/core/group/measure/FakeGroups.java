package org.moothall.core.group.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.moothall.core.group.OpinionGroups;
import org.moothall.core.group.PlantedVotes;
import org.moothall.core.group.votes.VoteMatrix;
import org.moothall.opinion.Choice;
import org.moothall.opinion.GroupingOptions;
import org.moothall.opinion.OpinionGroup;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.Vote;

/**
 * Whether groups are found that are there, and none that are not, beside what everybody tries
 * first: two principal components and k-means, the number by silhouette. Three draws each.
 *
 * <pre>
 * java -cp … org.moothall.core.group.measure.FakeGroups
 * </pre>
 */
final class FakeGroups {

  private static final int DRAWS = 3;
  private static final int MOST = 8;

  private FakeGroups() {}

  public static void main(String[] args) {
    Table.title("Planted groups");
    Table.head(
        "planted",
        "people × statements, seen",
        "stable: groups",
        "ARI",
        "confidence",
        "spectrum",
        "PCA: groups",
        "ARI");
    row("two groups", List.of(300, 200), 60, 0.4, 0.3, 0);
    row("two groups, one in five always agrees or disagrees", List.of(240, 160), 60, 0.4, 0.3, 50);
    row("one group", List.of(500), 60, 0.4, 0, 0);
    row("one group, one in five always agrees or disagrees", List.of(400), 60, 0.4, 0, 50);
    row("three, unequal", List.of(300, 150, 50), 60, 0.4, 0.3, 0);
    row("four, unequal", List.of(300, 150, 80, 40), 60, 0.4, 0.3, 0);
    row("five, unequal", List.of(300, 200, 120, 80, 40), 60, 0.4, 0.3, 0);
    row("six, unequal", List.of(300, 200, 150, 100, 80, 40), 80, 0.4, 0.3, 0);
    row("eight, unequal", List.of(300, 250, 200, 150, 120, 100, 80, 60), 80, 0.4, 0.3, 0);
    row("three, 98 % missing, few people", List.of(200, 150, 100), 500, 0.02, 0.35, 0);
    row("three, 98 % missing, many people", List.of(4_000, 3_000, 2_000), 500, 0.02, 0.35, 0);
    row("two, weak contrast", List.of(300, 200), 60, 0.4, 0.1, 0);
    row("two, weaker contrast", List.of(300, 200), 60, 0.4, 0.05, 0);
    continuum();
  }

  private static void row(
      String name, List<Integer> sizes, int statements, double seen, double contrast, int always) {
    List<PlantedVotes> draws = new ArrayList<>();
    for (int seed = 1; seed <= DRAWS; seed++) {
      PlantedVotes planted = PlantedVotes.draw(seed, sizes, statements, seen, contrast);
      draws.add(with(always, statements, seen, planted, new Random(seed)));
    }
    row(name, statements, seen, draws);
  }

  private static void row(String name, int statements, double seen, List<PlantedVotes> draws) {
    List<String> found = new ArrayList<>();
    List<String> plainFound = new ArrayList<>();
    double ari = 0;
    double plainAri = 0;
    double confidence = 0;
    int spectrum = 0;
    for (PlantedVotes planted : draws) {
      OpinionMap map = OpinionGroups.find(planted.set(), GroupingOptions.STABLE);
      found.add(Integer.toString(map.groups().size()));
      ari +=
          AgreementWithPublished.agreement(AgreementWithPublished.groups(map), planted.groupOf())
              / DRAWS;
      confidence += confidence(map) / DRAWS;
      spectrum += map.grouping().spectrum() ? 1 : 0;
      Map<String, Object> plain = plain(planted.matrix());
      plainFound.add(Long.toString(plain.values().stream().distinct().count()));
      plainAri += AgreementWithPublished.agreement(plain, planted.groupOf()) / DRAWS;
    }
    Table.row(
        name,
        "%s × %s, %s %%"
            .formatted(
                draws.getFirst().matrix().people().size(), statements, Math.round(100 * seen)),
        String.join(", ", found),
        ari,
        confidence,
        spectrum + " of " + DRAWS,
        String.join(", ", plainFound),
        plainAri);
  }

  private static double confidence(OpinionMap map) {
    double sum = 0;
    int members = 0;
    for (OpinionGroup group : map.groups()) {
      sum += group.members().size() * group.confidence().orElse(0);
      members += group.members().size();
    }
    return sum / members;
  }

  private static Map<String, Object> plain(VoteMatrix votes) {
    int[] label = PlainClusters.bySilhouette(PlainClusters.points(votes, 2), MOST, 1);
    Map<String, Object> groups = new HashMap<>();
    for (int row = 0; row < label.length; row++) {
      groups.put(votes.people().get(row), label[row]);
    }
    return groups;
  }

  /** So many more who agree with nearly everything, and as many who disagree. */
  private static PlantedVotes with(
      int always, int statements, double seen, PlantedVotes planted, Random random) {
    List<Vote> votes = new ArrayList<>(planted.votes());
    for (int person = 0; person < 2 * always; person++) {
      Choice usual = person < always ? Choice.AGREE : Choice.DISAGREE;
      for (int statement = 0; statement < statements; statement++) {
        if (random.nextDouble() < seen) {
          Choice choice = random.nextDouble() < 0.95 ? usual : Choice.PASS;
          votes.add(new Vote("always-" + person, "statement-" + statement, choice));
        }
      }
    }
    return new PlantedVotes(votes, planted.groupOf());
  }

  /** People along a line, most of them in the middle; their side of it counts as planted. */
  private static void continuum() {
    List<PlantedVotes> draws = new ArrayList<>();
    for (int seed = 1; seed <= DRAWS; seed++) {
      draws.add(alongALine(new Random(seed)));
    }
    row("a continuum; planted: its two halves", 60, 0.4, draws);
  }

  private static PlantedVotes alongALine(Random random) {
    double[] slope = random.doubles(60, -2, 2).toArray();
    double[] liking = random.doubles(60, -1, 1).toArray();
    List<Vote> votes = new ArrayList<>();
    Map<String, Integer> half = new HashMap<>();
    for (int person = 0; person < 500; person++) {
      double place = random.nextGaussian();
      half.put("person-" + person, place > 0 ? 1 : 0);
      for (int statement = 0; statement < slope.length; statement++) {
        if (random.nextDouble() < 0.4) {
          double agree = 1 / (1 + Math.exp(-liking[statement] - slope[statement] * place));
          Choice side = random.nextDouble() < agree ? Choice.AGREE : Choice.DISAGREE;
          Choice choice = random.nextDouble() < 0.1 ? Choice.PASS : side;
          votes.add(new Vote("person-" + person, "statement-" + statement, choice));
        }
      }
    }
    return new PlantedVotes(votes, half);
  }
}
