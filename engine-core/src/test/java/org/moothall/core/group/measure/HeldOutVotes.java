package org.moothall.core.group.measure;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moothall.core.group.compatible.PublishedMaths;
import org.moothall.core.group.compatible.PublishedOptions;
import org.moothall.core.group.votes.VoteMatrix;

/**
 * How well hidden votes are guessed: by the response model, and by what is usual. Votes hidden at
 * random, and as life hides them. Prints log-loss in nats with accuracy in brackets.
 *
 * <pre>
 * java -cp … org.moothall.core.group.measure.HeldOutVotes DATA
 * </pre>
 */
final class HeldOutVotes {

  private static final int SPLITS = 5;
  private static final int ENOUGH = 7;

  private static final Map<String, Guess.From> WAYS = new LinkedHashMap<>();

  static {
    WAYS.put("statement", Shares::ofStatements);
    WAYS.put("published groups", seen -> Shares.ofGroups(seen, published(seen)));
    WAYS.put("PCA 2, k-means 5", seen -> Shares.ofGroups(seen, plain(seen, 2, 5)));
    WAYS.put("PCA 8, k-means 10", seen -> Shares.ofGroups(seen, plain(seen, 8, 10)));
    WAYS.put("response model", Guess::response);
  }

  private HeldOutVotes() {}

  public static void main(String[] args) throws IOException {
    List<Export> exports = Export.all(args[0]);
    List<Export> shown = exports.stream().map(Export::shown).toList();
    table("A fifth at random, without rejected statements", shown, false, HeldOutVotes::random);
    table("A fifth at random, all statements", exports, false, HeldOutVotes::random);
    table("The last fifth in time", shown, false, HeldOutVotes::last);
    table("The last fifth of each person's votes", shown, false, HeldOutVotes::lastOfEach);
    table("Four fifths of the votes on late statements", shown, true, HeldOutVotes::late);
  }

  private static int[] published(VoteMatrix seen) {
    PublishedMaths maths = PublishedMaths.of(seen, Set.of(), Set.of(), PublishedOptions.DEFAULT);
    return IntStream.range(0, seen.people().size())
        .map(row -> maths.membership().of(row).orElse(-1))
        .toArray();
  }

  private static int[] plain(VoteMatrix seen, int components, int k) {
    return PlainClusters.of(PlainClusters.points(seen, components), k, 1);
  }

  private static List<Hidden> random(Export export) {
    return splits(seed -> Hidden.atRandom(export.matrix(), ENOUGH, seed));
  }

  private static List<Hidden> last(Export export) {
    return List.of(Hidden.last(export.matrix(), export.times(export.matrix())));
  }

  private static List<Hidden> lastOfEach(Export export) {
    VoteMatrix votes = export.matrix();
    return List.of(Hidden.lastOfEach(votes, export.times(votes), ENOUGH));
  }

  private static List<Hidden> late(Export export) {
    VoteMatrix votes = export.matrix();
    return splits(seed -> Hidden.lateStatements(votes, export.times(votes), seed));
  }

  private static List<Hidden> splits(IntFunction<Hidden> hidden) {
    return IntStream.rangeClosed(1, SPLITS).mapToObj(hidden).toList();
  }

  private static void table(String title, List<Export> exports, boolean seenBefore, Splits splits) {
    Table.title(title);
    Table.head(
        Stream.of(Stream.of("votes of", "hidden"), WAYS.keySet().stream(), Stream.of("calibration"))
            .flatMap(it -> it)
            .toArray());
    for (Export export : exports) {
      List<Hidden> hidden = splits.of(export);
      Score[][] scores = new Score[WAYS.size()][];
      int next = 0;
      for (Guess.From way : WAYS.values()) {
        scores[next++] =
            hidden.stream()
                .map(it -> it.score(way.votes(it.seen()), seenBefore))
                .toArray(Score[]::new);
      }
      Score[] ours = scores[scores.length - 1];
      Table.row(
          export.name(),
          Stream.of(
                  Stream.of(Math.round(mean(ours, Score::votes))),
                  Arrays.stream(scores).map(HeldOutVotes::both),
                  Stream.of(mean(ours, Score::calibrationError)))
              .flatMap(it -> it));
    }
  }

  private static String both(Score[] scores) {
    return Table.short3(mean(scores, Score::logLoss))
        + " ("
        + Table.short3(mean(scores, Score::accuracy))
        + ")";
  }

  private static double mean(Score[] scores, ToDoubleFunction<Score> of) {
    return Arrays.stream(scores).mapToDouble(of).average().orElseThrow();
  }

  /** Hides votes of an export, once or several times. */
  @FunctionalInterface
  private interface Splits {
    List<Hidden> of(Export export);
  }
}
