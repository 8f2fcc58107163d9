package org.moothall.core.group.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import org.moothall.core.group.OpinionGroups;
import org.moothall.core.group.measure.Export.Cast;
import org.moothall.opinion.GroupingOptions;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.VoteSet;

/**
 * Whether the order of people, of statements or of votes shows, and the number of threads: the mean
 * and least adjusted Rand index of some random orders each against the order of the export, and how
 * many of the maps are equal to the last digit.
 *
 * <pre>
 * java -cp … org.moothall.core.group.measure.AnyOrder DATA [orders, default 20 [export, default all]]
 * </pre>
 */
final class AnyOrder {

  private final int orders;

  private AnyOrder(int orders) {
    this.orders = orders;
  }

  public static void main(String[] args) throws IOException {
    AnyOrder order = new AnyOrder(args.length > 1 ? Integer.parseInt(args[1]) : 20);
    Table.title("Random orders: mean (least) adjusted Rand index, equal maps");
    Table.head("votes of", "mode", "people", "statements", "votes", "1 thread = 2 threads");
    for (Export export : Export.all(args[0])) {
      if (args.length < 3 || export.name().equals(args[2])) {
        order.row(export, GroupingOptions.STABLE);
        order.row(export, GroupingOptions.COMPATIBLE);
      }
    }
  }

  private void row(Export export, GroupingOptions options) {
    OpinionMap map = OpinionGroups.find(export.set(), options);
    Table.row(
        export.name(),
        options.mode(),
        orders(export, options, map, random -> by(Cast::person, export, random)),
        orders(export, options, map, random -> by(Cast::statement, export, random)),
        orders(export, options, map, random -> shuffled(export.votes(), random)),
        onThreads(1, export.set(), options).equals(onThreads(2, export.set(), options)));
  }

  private String orders(
      Export export, GroupingOptions options, OpinionMap map, Function<Random, List<Cast>> order) {
    double sum = 0;
    double least = 1;
    int equal = 0;
    for (int seed = 0; seed < orders; seed++) {
      OpinionMap other = OpinionGroups.find(export.set(order.apply(new Random(seed))), options);
      double agreement =
          AgreementWithPublished.agreement(
              AgreementWithPublished.groups(map), AgreementWithPublished.groups(other));
      sum += agreement;
      least = Math.min(least, agreement);
      equal += other.equals(map) ? 1 : 0;
    }
    return "%s (%s), %s of %s"
        .formatted(Table.short3(sum / orders), Table.short3(least), equal, orders);
  }

  private static List<Cast> by(Function<Cast, String> what, Export export, Random random) {
    List<String> names = shuffled(export.votes().stream().map(what).distinct().toList(), random);
    Map<String, Integer> place = new HashMap<>();
    names.forEach(name -> place.put(name, place.size()));
    return export.votes().stream()
        .sorted(Comparator.comparing(it -> place.get(what.apply(it))))
        .toList();
  }

  private static <T> List<T> shuffled(List<T> things, Random random) {
    List<T> shuffled = new ArrayList<>(things);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static OpinionMap onThreads(int threads, VoteSet votes, GroupingOptions options) {
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      return pool.submit(() -> OpinionGroups.find(votes, options)).join();
    }
  }
}
