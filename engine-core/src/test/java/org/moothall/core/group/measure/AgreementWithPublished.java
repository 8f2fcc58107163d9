package org.moothall.core.group.measure;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.moothall.core.group.AdjustedRand;
import org.moothall.core.group.OpinionGroups;
import org.moothall.core.group.votes.VoteMatrix;
import org.moothall.opinion.GroupingOptions;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.OpinionMap.Position;

/**
 * How far groups agree with those published, among people who have a published one and one of ours.
 *
 * <pre>
 * java -cp … org.moothall.core.group.measure.AgreementWithPublished DATA
 * </pre>
 */
final class AgreementWithPublished {

  private AgreementWithPublished() {}

  public static void main(String[] args) throws IOException {
    Table.title("Adjusted Rand index against the published groups (number of groups)");
    Table.head(
        "votes of", "people", "published", "stable", "compatible", "PCA 2, k-means as published");
    for (Export export : Export.all(args[0])) {
      int published = (int) export.groupOf().values().stream().distinct().count();
      Table.row(
          export.name(),
          export.groupOf().size(),
          published,
          found(export, GroupingOptions.STABLE),
          found(export, GroupingOptions.COMPATIBLE),
          text(plain(export, published), export, published));
    }
  }

  private static String found(Export export, GroupingOptions options) {
    OpinionMap map = OpinionGroups.find(export.set(), options);
    return text(groups(map), export, map.groups().size());
  }

  static Map<String, Object> groups(OpinionMap map) {
    Map<String, Object> groups = new HashMap<>();
    map.positions().forEach((Position it) -> groups.put(it.person(), it.group()));
    return groups;
  }

  private static Map<String, Object> plain(Export export, int k) {
    VoteMatrix all = export.shown().matrix();
    int[] rows =
        IntStream.range(0, all.people().size())
            .filter(row -> export.groupOf().containsKey(all.people().get(row)))
            .toArray();
    double[][] points = PlainClusters.points(all, 2);
    int[] label =
        PlainClusters.of(
            Arrays.stream(rows).mapToObj(row -> points[row]).toArray(double[][]::new), k, 1);
    Map<String, Object> groups = new HashMap<>();
    for (int i = 0; i < rows.length; i++) {
      groups.put(all.people().get(rows[i]), label[i]);
    }
    return groups;
  }

  private static String text(Map<String, Object> groups, Export export, int count) {
    return Table.short3(agreement(groups, export.groupOf())) + " (" + count + ")";
  }

  /** Among those who are in both. */
  static double agreement(Map<String, ?> one, Map<String, ?> other) {
    List<String> both = one.keySet().stream().filter(other::containsKey).toList();
    return AdjustedRand.index(
        both.stream().map(one::get).toList(), both.stream().map(other::get).toList());
  }
}
