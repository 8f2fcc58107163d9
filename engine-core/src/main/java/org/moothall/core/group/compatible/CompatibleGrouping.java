package org.moothall.core.group.compatible;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.moothall.core.group.method.PlaneAbsorber;
import org.moothall.core.group.method.Solution;
import org.moothall.core.group.plane.Plane;
import org.moothall.core.group.plane.Silhouette;
import org.moothall.core.group.votes.VoteMatrix;
import org.moothall.opinion.Choice;
import org.moothall.opinion.Grouping;
import org.moothall.opinion.GroupingOptions;
import org.moothall.opinion.OpinionGroup;

/**
 * The published mathematics as a way of grouping. Statements set aside by moderation count there
 * although nobody is shown them, so it sees more votes than are described.
 */
public final class CompatibleGrouping {

  private final PublishedMaths maths;
  private final VoteMatrix shown;
  private final GroupingOptions options;

  private CompatibleGrouping(PublishedMaths maths, VoteMatrix shown, GroupingOptions options) {
    this.maths = maths;
    this.shown = shown;
    this.options = options;
  }

  /**
   * Groups everybody in the conversation.
   *
   * @param all votes as they arrived, those on rejected statements among them
   * @param rejected statements that moderation took out
   * @param shown the same without those on rejected statements; what the solution is of
   */
  public static Solution of(
      VoteMatrix all,
      Set<String> rejected,
      Set<String> meta,
      VoteMatrix shown,
      GroupingOptions options) {
    PublishedMaths maths = PublishedMaths.of(all, rejected, meta, published(options));
    return new CompatibleGrouping(maths, shown, options).solution();
  }

  private static PublishedOptions published(GroupingOptions options) {
    PublishedOptions byDefault = PublishedOptions.DEFAULT;
    if (options.groups().isPresent() || options.maxGroups() < 2) {
      return byDefault.withGroups(options.groups().orElse(1));
    }
    return byDefault.withMostGroups(options.maxGroups());
  }

  private Solution solution() {
    if (maths.inConversation().size() < 2) {
      return Solution.none(shown.shaping(), options.mode());
    }
    Map<String, Integer> rowOf = numbered(shown.people());
    List<Integer> there =
        maths.inConversation().stream()
            .filter(row -> rowOf.containsKey(maths.votes().people().get(row)))
            .toList();
    int[] rows = there.stream().mapToInt(row -> rowOf.get(person(row))).toArray();
    int[] order =
        IntStream.range(0, rows.length)
            .boxed()
            .sorted(Comparator.comparingInt(i -> rows[i]))
            .mapToInt(i -> i)
            .toArray();
    int[] clusters = Arrays.stream(order).map(i -> group(there.get(i))).toArray();
    double[][] places = {
      Arrays.stream(order).mapToDouble(i -> maths.people().x(there.get(i))).toArray(),
      Arrays.stream(order).mapToDouble(i -> maths.people().y(there.get(i))).toArray()
    };
    int[] sorted = Arrays.stream(order).map(i -> rows[i]).toArray();
    Solution solution = Solution.of(sorted, clusters, places, axes(), grouping(places, clusters));
    return solution
        .withAbsorber(PlaneAbsorber.of(shown, solution))
        .withPublished(new Solution.Published(stands(clusters), maths.votes().statements().size()));
  }

  private String person(int row) {
    return maths.votes().people().get(row);
  }

  private int group(int row) {
    return maths.membership().of(row).orElseThrow();
  }

  private double[][] axes() {
    Map<String, Integer> columnOf = numbered(maths.votes().statements());
    double[][] axes = new double[2][shown.shaping()];
    for (int column = 0; column < shown.shaping(); column++) {
      Integer of = columnOf.get(shown.statements().get(column));
      for (int rank = 0; rank < 2 && of != null; rank++) {
        axes[rank][column] = maths.axes().component(rank, of);
      }
    }
    return axes;
  }

  private Grouping grouping(double[][] places, int[] clusters) {
    int groups = maths.membership().groups();
    List<Grouping.Candidate> tried =
        maths.choice().tried().stream()
            .map(
                it ->
                    new Grouping.Candidate(
                        it.k(),
                        it.silhouette(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        it.k() == groups))
            .toList();
    return new Grouping(
        options.mode(),
        options.groups().isPresent() ? List.of() : tried,
        groups < 2 ? 0 : Silhouette.mean(Plane.of(places[0], places[1]), clusters, groups),
        false);
  }

  private List<List<OpinionGroup.Representative>> stands(int[] clusters) {
    int[] number = Solution.numbersBySize(clusters);
    List<List<OpinionGroup.Representative>> stands = new ArrayList<>();
    for (int group = 0; group < Arrays.stream(clusters).distinct().count(); group++) {
      stands.add(List.of());
    }
    Arrays.stream(clusters).distinct().forEach(k -> stands.set(number[k], stands(k)));
    return stands;
  }

  private List<OpinionGroup.Representative> stands(int group) {
    return maths.description().representatives().get(group).stream()
        .map(it -> stand(it.column(), it.statistics(), group))
        .toList();
  }

  private OpinionGroup.Representative stand(int column, Representativeness of, int group) {
    GroupVotes counts = maths.description().votes();
    boolean agreeing = of.isForAgreeing();
    return new OpinionGroup.Representative(
        maths.votes().statements().get(column),
        agreeing ? Choice.AGREE : Choice.DISAGREE,
        counts.in(group, column).asVotes(),
        counts.inOthers(group, column).asVotes(),
        agreeing ? of.ra() : of.rd(),
        agreeing ? of.rat() : of.rdt());
  }

  private static Map<String, Integer> numbered(List<String> names) {
    Map<String, Integer> numbers = new HashMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    return numbers;
  }
}
