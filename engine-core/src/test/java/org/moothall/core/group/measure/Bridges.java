package org.moothall.core.group.measure;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.moothall.core.group.compatible.PublishedMaths;
import org.moothall.core.group.compatible.PublishedOptions;
import org.moothall.core.group.measure.Export.Cast;
import org.moothall.core.group.response.ResponseFit;
import org.moothall.core.group.response.ResponseModel;
import org.moothall.core.group.votes.VoteMatrix;

/**
 * Measures of how far a statement bridges what divides people: whether they say more than plain
 * agreement, the same of either half of the people, and what is true of the other half. Statements
 * with ten votes or more.
 *
 * <pre>
 * java -cp … org.moothall.core.group.measure.Bridges DATA
 * </pre>
 */
final class Bridges {

  private static final int SPLITS = 5;
  private static final int ENOUGH = 10;
  private static final int TOP = 10;

  private static final Map<String, Function<VoteMatrix, double[]>> MEASURES = new LinkedHashMap<>();

  static {
    MEASURES.put("less likely end of the divide", Bridges::ends);
    MEASURES.put("group-informed consensus", Bridges::groupInformed);
    MEASURES.put("intercept of one factor", OneFactor::intercepts);
    MEASURES.put("share of agreement", Bridges::agreement);
  }

  private final Export export;
  private final VoteMatrix votes;

  private Bridges(Export export) {
    Map<String, Long> seen =
        export.votes().stream()
            .collect(Collectors.groupingBy(Cast::statement, Collectors.counting()));
    List<Cast> enough =
        export.votes().stream().filter(it -> seen.get(it.statement()) >= ENOUGH).toList();
    this.export = export;
    this.votes = new Export(export.name(), enough, export.rejected(), export.groupOf()).matrix();
  }

  public static void main(String[] args) throws IOException {
    Table.title("Measures of bridging");
    Table.head(
        "votes of",
        "measure",
        "rank correlation with agreement",
        "of two halves",
        "with the less agreeing side of the other half",
        "top ten: majority on both sides",
        "top ten: majority in each published group");
    for (Export export : Export.all(args[0])) {
      new Bridges(export.shown()).rows();
    }
  }

  private void rows() {
    double[] plain = agreement(votes);
    MEASURES.forEach(
        (name, measure) -> {
          double[] sums = new double[4];
          for (int seed = 1; seed <= SPLITS; seed++) {
            int[][] halves = halves(seed);
            VoteMatrix other = votes.of(halves[1]);
            double[] here = measure.apply(votes.of(halves[0]));
            sums[0] += RankCorrelation.of(here, measure.apply(other)) / SPLITS;
            sums[1] += RankCorrelation.of(here, lessAgreeing(other, sides(other))) / SPLITS;
            sums[2] += share(top(here), other, sides(other)) / SPLITS;
            sums[3] += share(top(here), other, published(other)) / SPLITS;
          }
          double withPlain = RankCorrelation.of(measure.apply(votes), plain);
          Table.row(export.name(), name, withPlain, sums[0], sums[1], sums[2], sums[3]);
        });
    double[] sums = new double[2];
    int[] all = IntStream.range(0, votes.statements().size()).toArray();
    for (int seed = 1; seed <= SPLITS; seed++) {
      VoteMatrix other = votes.of(halves(seed)[1]);
      sums[0] += share(all, other, sides(other)) / SPLITS;
      sums[1] += share(all, other, published(other)) / SPLITS;
    }
    Table.row(export.name(), "all " + all.length + " statements", "", "", "", sums[0], sums[1]);
  }

  private int[][] halves(long seed) {
    List<Integer> rows =
        IntStream.range(0, votes.people().size()).boxed().collect(Collectors.toList());
    Collections.shuffle(rows, new Random(seed));
    int[] order = rows.stream().mapToInt(it -> it).toArray();
    int half = order.length / 2;
    return new int[][] {
      Arrays.stream(order, 0, half).sorted().toArray(),
      Arrays.stream(order, half, order.length).sorted().toArray()
    };
  }

  private static double[] ends(VoteMatrix votes) {
    ResponseModel model = ResponseFit.of(votes);
    return IntStream.range(0, votes.statements().size())
        .mapToDouble(it -> Math.min(model.agreement(it, -1), model.agreement(it, 1)))
        .toArray();
  }

  private static double[] groupInformed(VoteMatrix votes) {
    PublishedMaths maths = PublishedMaths.of(votes, Set.of(), Set.of(), PublishedOptions.DEFAULT);
    int[] groups =
        IntStream.range(0, votes.people().size())
            .map(row -> maths.membership().of(row).orElse(-1))
            .toArray();
    double[] product = new double[votes.statements().size()];
    Arrays.fill(product, 1);
    for (int[][] group : counts(votes, groups)) {
      for (int column = 0; column < product.length; column++) {
        product[column] *= (group[column][0] + 1.0) / (group[column][1] + 2);
      }
    }
    return product;
  }

  private static double[] agreement(VoteMatrix votes) {
    int[][] everybody = counts(votes, new int[votes.people().size()])[0];
    return Arrays.stream(everybody).mapToDouble(it -> (it[0] + 1.0) / (it[1] + 2)).toArray();
  }

  /** By group and column: who agreed, and who voted. */
  private static int[][][] counts(VoteMatrix votes, int[] groups) {
    int number = Arrays.stream(groups).max().orElse(-1) + 1;
    int[][][] counts = new int[number][votes.statements().size()][2];
    for (int row = 0; row < groups.length; row++) {
      for (int cell = votes.start(row); cell < votes.end(row) && groups[row] >= 0; cell++) {
        int[] count = counts[groups[row]][votes.column(cell)];
        count[0] += votes.choice(cell) > 0 ? 1 : 0;
        count[1]++;
      }
    }
    return counts;
  }

  private static int[] top(double[] scores) {
    return IntStream.range(0, scores.length)
        .boxed()
        .sorted(Comparator.comparingDouble(it -> -scores[it]))
        .limit(TOP)
        .mapToInt(it -> it)
        .toArray();
  }

  /** The sides of the first principal component. */
  private static int[] sides(VoteMatrix votes) {
    return Arrays.stream(PlainClusters.points(votes, 1))
        .mapToInt(it -> it[0] > 0 ? 1 : 0)
        .toArray();
  }

  private int[] published(VoteMatrix of) {
    Map<String, Integer> numbers = new HashMap<>();
    export.groupOf().values().stream()
        .sorted()
        .distinct()
        .forEach(it -> numbers.put(it, numbers.size()));
    return of.people().stream()
        .mapToInt(it -> numbers.getOrDefault(export.groupOf().getOrDefault(it, ""), -1))
        .toArray();
  }

  /** The least share of agreement among the groups, by column. */
  private static double[] lessAgreeing(VoteMatrix votes, int[] groups) {
    int[][][] counts = counts(votes, groups);
    return IntStream.range(0, votes.statements().size())
        .mapToDouble(
            column ->
                Arrays.stream(counts)
                    .mapToDouble(it -> (it[column][0] + 1.0) / (it[column][1] + 2))
                    .min()
                    .orElse(0))
        .toArray();
  }

  /** Of these statements the share that more than half of the voters of each group agree with. */
  private static double share(int[] columns, VoteMatrix votes, int[] groups) {
    int[][][] counts = counts(votes, groups);
    return Arrays.stream(columns)
            .filter(it -> Arrays.stream(counts).allMatch(g -> 2 * g[it][0] > g[it][1]))
            .count()
        / (double) columns.length;
  }
}
