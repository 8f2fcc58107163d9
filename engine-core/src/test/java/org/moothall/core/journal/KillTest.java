package org.moothall.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.Progress;
import org.moothall.record.Head;

/** A process that is killed while it writes has lost nothing that it acknowledged. */
class KillTest {

  private static final int MOST_MILLIS = 120;

  /** After so many kills a new journal is begun, so that reading it does not take ever longer. */
  private static final int KILLS_PER_JOURNAL = 10;

  @TempDir Path directory;

  @Test
  void nothingAcknowledgedIsLost(TestReporter reporter) throws Exception {
    kill(6, reporter);
  }

  @Test
  @Tag("exhaustive")
  void nothingAcknowledgedIsLostInManyKills(TestReporter reporter) throws Exception {
    kill(200, reporter);
  }

  private void kill(int times, TestReporter reporter) throws Exception {
    Random random = new Random(20_260_301);
    long acknowledged = 0;
    for (int i = 0; i < times; i++) {
      Path path = directory.resolve("journal-%d.db".formatted(i / KILLS_PER_JOURNAL));
      List<Head> heads = acknowledgedUntilKilled(path, random.nextInt(MOST_MILLIS));
      assertThat(heads).as("acknowledged before kill %d", i).isNotEmpty();
      assertNothingLost(path, heads);
      acknowledged += heads.size();
    }
    reporter.publishEntry("acknowledged in %d kills".formatted(times), Long.toString(acknowledged));
  }

  private static List<Head> acknowledgedUntilKilled(Path path, int millis) throws Exception {
    try (ChildJvm child = ChildJvm.start(AppendingChild.class, List.of(), path.toString(), "1")) {
      List<Head> heads = new ArrayList<>();
      child.nextLine().map(Head::parse).ifPresent(heads::add);
      CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> readAll(child, heads));
      Thread.sleep(millis);
      child.kill();
      reading.join();
      return heads;
    }
  }

  /** What came through the pipe as a whole line was acknowledged; the last line may be cut. */
  private static void readAll(ChildJvm child, List<Head> heads) {
    Optional<String> line = child.nextLine();
    while (line.isPresent()) {
      if (line.get().matches("\\d+:[0-9a-f]{64}")) {
        heads.add(Head.parse(line.get()));
      }
      line = child.nextLine();
    }
  }

  private static void assertNothingLost(Path path, List<Head> heads) {
    assertThat(Files.exists(path)).isTrue();
    try (SqliteJournal journal = SqliteJournal.open(path)) {
      assertThat(RecordBook.verify(journal, heads, Progress.SILENT, entry -> {})).isEmpty();
    }
  }
}
