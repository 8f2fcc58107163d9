package org.moothall.core.group.compatible;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moothall.core.group.PolisExport;
import org.moothall.core.group.votes.VoteMatrix;
import org.moothall.opinion.Choice;

/**
 * How long {@link PublishedMaths} takes, beside {@link DenseMaths} in the same process: real
 * exports, and synthetic votes up to 200,000 people. Prints a table of medians.
 *
 * <pre>
 * java -Xmx300m -cp … org.moothall.core.group.compatible.CompatibleSpeed DATA [dense people, default 2500]
 * </pre>
 */
final class CompatibleSpeed {

  private static final PublishedOptions UNLIMITED =
      PublishedOptions.DEFAULT.withAtMost(Integer.MAX_VALUE, Integer.MAX_VALUE);

  private final PrintStream out = new PrintStream(System.out, true, UTF_8);
  private final int mostDense;

  private CompatibleSpeed(int mostDense) {
    this.mostDense = mostDense;
  }

  public static void main(String[] args) throws IOException {
    CompatibleSpeed speed =
        new CompatibleSpeed(args.length > 1 ? Integer.parseInt(args[1]) : 2_500);
    speed.header();
    speed.exports(Path.of(args[0], "polis"));
    speed.measure("synthetic", drawn(2_000, 900, 112.5));
    speed.measure("synthetic", drawn(33_000, 800, 51.5));
    for (int people : List.of(25_000, 50_000, 100_000, 200_000)) {
      speed.measure("growth", drawn(people, 800, 50));
    }
  }

  private void header() {
    out.println(
        "| votes of | people × statements | votes | ours, ms | dense, ms | peak heap, MB |");
    out.println("|---|---|---|---|---|---|");
  }

  private void exports(Path folder) throws IOException {
    List<Path> exports;
    try (Stream<Path> entries = Files.list(folder)) {
      exports = entries.filter(Files::isDirectory).sorted().toList();
    }
    for (Path export : exports) {
      VoteMatrix.Builder votes = VoteMatrix.builder();
      PolisExport.read(export)
          .votes()
          .forEach(vote -> votes.put(vote.voter(), vote.opinion(), vote.choice()));
      measure(export.getFileName().toString(), votes.buildAsArrived());
    }
  }

  private void measure(String name, VoteMatrix votes) {
    int runs = votes.votes() > 1_000_000 ? 5 : 25;
    double ours = median(runs, votes, it -> PublishedMaths.of(it, Set.of(), Set.of(), UNLIMITED));
    long heap = peakHeap(votes);
    String dense =
        votes.people().size() > mostDense
            ? "–"
            : "%.1f".formatted(median(Math.min(runs, 7), votes, it -> DenseMaths.of(it, 100)));
    out.println(
        "| %s | %s × %s | %s | %.1f | %s | %s |"
            .formatted(
                name,
                votes.people().size(),
                votes.statements().size(),
                votes.votes(),
                ours,
                dense,
                heap >> 20));
  }

  private static double median(int runs, VoteMatrix votes, Consumer<VoteMatrix> maths) {
    for (int i = 0; i < runs; i++) {
      maths.accept(votes);
    }
    long[] nanos = new long[runs];
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      maths.accept(votes);
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    return nanos[runs / 2] / 1e6;
  }

  /** Of one run, with the votes and with what was thrown away and not yet collected. */
  private static long peakHeap(VoteMatrix votes) {
    System.gc();
    List<MemoryPoolMXBean> pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    PublishedMaths.of(votes, Set.of(), Set.of(), UNLIMITED);
    return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  /** Three groups; people differ in how much they see, statements in how much they are liked. */
  private static VoteMatrix drawn(int people, int statements, double votesEach) {
    Random random = new Random(people);
    double[][] liking = new double[3][statements];
    for (double[] group : liking) {
      Arrays.setAll(group, statement -> 0.1 + 0.8 * random.nextDouble());
    }
    List<String> names = IntStream.range(0, statements).mapToObj(it -> "statement-" + it).toList();
    VoteMatrix.Builder votes = VoteMatrix.builder();
    for (int person = 0; person < people; person++) {
      String name = "person-" + person;
      double[] likes = liking[random.nextInt(3)];
      double share = votesEach / statements * (0.4 + 1.2 * random.nextDouble());
      for (int statement = 0; statement < statements; statement++) {
        if (random.nextDouble() < share) {
          votes.put(name, names.get(statement), choice(random, likes[statement]));
        }
      }
    }
    return votes.buildAsArrived();
  }

  private static Choice choice(Random random, double liking) {
    if (random.nextDouble() < 0.1) {
      return Choice.PASS;
    }
    return random.nextDouble() < liking ? Choice.AGREE : Choice.DISAGREE;
  }
}
