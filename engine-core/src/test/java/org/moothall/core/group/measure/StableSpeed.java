package org.moothall.core.group.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.moothall.core.group.OpinionGroups;
import org.moothall.core.group.live.FollowedMap;
import org.moothall.opinion.Choice;
import org.moothall.opinion.GroupingOptions;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.Vote;
import org.moothall.opinion.VoteSet;

/**
 * How long finding groups takes, map and all, wall and CPU, and the peak of the heap, with what was
 * thrown away and not yet collected: the exports, and votes of three drawn groups. Then how long it
 * takes to take one vote in.
 *
 * <pre>
 * java -Xmx300m -cp … org.moothall.core.group.measure.StableSpeed DATA
 * java -Xmx3g -cp … org.moothall.core.group.measure.StableSpeed growth
 * </pre>
 */
final class StableSpeed {

  private static final int STATEMENTS = 800;
  private static final int ABSORBED = 300;
  private static final int MANY = 1_000_000;

  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private StableSpeed() {}

  public static void main(String[] args) throws IOException {
    Table.title("Finding groups, wall and CPU seconds");
    Table.head(
        "votes of",
        "people × statements",
        "votes",
        "groups",
        "stable (CPU)",
        "peak heap, MB",
        "compatible (CPU)");
    if (args[0].equals("growth")) {
      for (int people = 25_000; people <= 200_000; people *= 2) {
        find("growth", drawn(people, STATEMENTS, 50));
      }
      return;
    }
    for (Export export : Export.all(args[0])) {
      find(export.name(), export.set());
    }
    find("drawn", drawn(2_000, 900, 112.5));
    find("drawn", drawn(33_000, STATEMENTS, 51.5));
    Table.title("One vote taken into a followed map, whole new map included");
    Table.head("votes of", "mode", "median, ms", "99 %, ms", "slowest, ms");
    for (Export export : Export.all(args[0])) {
      absorb(export.name(), export.shown().set());
    }
    absorb("33,000 drawn", drawn(33_000, STATEMENTS, 51.5));
  }

  private static void find(String name, VoteSet votes) {
    System.gc();
    List<MemoryPoolMXBean> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    heap.forEach(MemoryPoolMXBean::resetPeakUsage);
    Run first = Run.of(votes, GroupingOptions.STABLE);
    long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    Table.row(
        name,
        votes.people().size() + " × " + votes.statements().size(),
        votes.size(),
        first.map().groups().size(),
        votes.size() > MANY ? first : Run.of(votes, GroupingOptions.STABLE),
        peak >> 20,
        Run.of(votes, GroupingOptions.COMPATIBLE));
  }

  /** A map and the wall time and the CPU time of all threads that it took, in seconds. */
  private record Run(OpinionMap map, double wall, double cpu) {
    static Run of(VoteSet votes, GroupingOptions options) {
      long start = System.nanoTime();
      long startCpu = PROCESS.getProcessCpuTime();
      OpinionMap map = OpinionGroups.find(votes, options);
      double cpu = (PROCESS.getProcessCpuTime() - startCpu) / 1e9;
      return new Run(map, (System.nanoTime() - start) / 1e9, cpu);
    }

    @Override
    public String toString() {
      return "%.2f (%.2f)".formatted(wall, cpu);
    }
  }

  private static void absorb(String name, VoteSet votes) {
    for (GroupingOptions options : List.of(GroupingOptions.STABLE, GroupingOptions.COMPATIBLE)) {
      FollowedMap map = new FollowedMap("matter", options);
      map.fit(votes);
      Random random = new Random(1);
      double[] millis = new double[ABSORBED];
      for (int i = -ABSORBED; i < ABSORBED; i++) {
        Vote vote =
            new Vote(
                votes.people().get(random.nextInt(votes.people().size())),
                votes.statements().get(random.nextInt(votes.statements().size())),
                Choice.of(random.nextInt(3) - 1));
        long start = System.nanoTime();
        map.absorb(List.of(vote));
        millis[Math.max(0, i)] = (System.nanoTime() - start) / 1e6;
      }
      Arrays.sort(millis);
      Table.row(
          name,
          options.mode(),
          "%.2f".formatted(millis[ABSORBED / 2]),
          "%.2f".formatted(millis[ABSORBED * 99 / 100]),
          "%.2f".formatted(millis[ABSORBED - 1]));
    }
  }

  /** Three groups; people differ in how much they see, statements in how much they are liked. */
  private static VoteSet drawn(int people, int statements, double votesEach) {
    Random random = new Random(people);
    double[][] liking = new double[3][statements];
    for (double[] group : liking) {
      Arrays.setAll(group, statement -> 0.1 + 0.8 * random.nextDouble());
    }
    List<String> names = IntStream.range(0, statements).mapToObj(it -> "statement-" + it).toList();
    VoteSet.Builder votes = VoteSet.builder();
    names.forEach(votes::statement);
    for (int person = 0; person < people; person++) {
      String name = "person-" + person;
      double[] likes = liking[random.nextInt(3)];
      double share = votesEach / statements * (0.4 + 1.2 * random.nextDouble());
      for (int statement = 0; statement < statements; statement++) {
        if (random.nextDouble() < share) {
          Choice side = random.nextDouble() < likes[statement] ? Choice.AGREE : Choice.DISAGREE;
          votes.vote(name, names.get(statement), random.nextInt(10) == 0 ? Choice.PASS : side);
        }
      }
    }
    return votes.build();
  }
}
