package org.moothall.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.record.Head;

class OpinionIndexConcurrencyTest {

  private static final int EACH = 25;

  /** Some write, some read, one commits and one purges, all at once. */
  @Test
  void manyThreadsDoNotGetInEachOthersWay(@TempDir Path directory) throws Exception {
    Head head = new Head(1, "1a".repeat(32));
    try (OpinionIndex index = OpinionIndex.open(Optional.of(directory));
        ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Void>> work = new ArrayList<>();
      for (int w = 0; w < 4; w++) {
        String matter = "m" + w;
        work.add(times(i -> index.put(matter, Said.opinion("o" + i, "a lift " + i))));
        work.add(times(i -> index.put(matter, Said.opinion("gone" + i, "a lift " + i))));
      }
      work.add(times(i -> assertThat(index.search("m0", "lift", 5)).hasSizeLessThanOrEqualTo(5)));
      work.add(
          times(i -> assertThat(index.corpus("m1").documents().size()).isBetween(0, 2 * EACH)));
      work.add(times(i -> index.similar("m2", "a lift 7", 5)));
      work.add(times(i -> index.commit(head)));
      work.add(times(i -> index.purge()));
      for (Future<Void> done : threads.invokeAll(work)) {
        done.get();
      }
      for (int w = 0; w < 4; w++) {
        String matter = "m" + w;
        times(i -> index.remove(matter, "gone" + i)).call();
        assertThat(index.search(matter, "lift", 100)).hasSize(EACH);
        assertThat(index.corpus(matter).documents()).hasSize(EACH);
      }
    }
  }

  private static Callable<Void> times(Step step) {
    return () -> {
      for (int i = 0; i < EACH; i++) {
        step.run(i);
      }
      return null;
    };
  }

  private interface Step {
    void run(int i);
  }
}
