package org.moothall.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.Progress;
import org.moothall.record.Entry;
import org.moothall.record.Head;
import org.moothall.spi.Journal;

/** Eight threads write to fifty matters at once. */
class ManyWritersTest {

  private static final int THREADS = 8;
  private static final int MATTERS = 50;
  private static final int ENTRIES_PER_THREAD = 100;

  @TempDir Path directory;

  @Test
  void everyEntryIsOnTheRecordOnce() throws Exception {
    writeTo(SqliteJournal.open(directory.resolve("journal.db")));
  }

  @Test
  void everyEntryIsInMemoryOnce() throws Exception {
    writeTo(new MemoryJournal());
  }

  private static void writeTo(Journal journal) throws Exception {
    try (RecordBook book = RecordBook.open(journal, entry -> {});
        ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Callable<List<Entry>>> writers = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int writer = i;
        writers.add(() -> write(book, writer));
      }
      List<Entry> acknowledged = new ArrayList<>();
      for (Future<List<Entry>> written : threads.invokeAll(writers)) {
        acknowledged.addAll(written.get());
      }
      check(book, acknowledged);
    }
  }

  private static List<Entry> write(RecordBook book, int writer) {
    Random random = new Random(writer);
    List<Entry> written = new ArrayList<>();
    for (int i = 0; i < ENTRIES_PER_THREAD; i++) {
      String matter = "m" + random.nextInt(MATTERS);
      written.add(book.append(Drafts.vote(matter, "w%d-%d".formatted(writer, i))));
    }
    assertThat(written).isSortedAccordingTo((a, b) -> Long.compare(a.sequence(), b.sequence()));
    return written;
  }

  private static void check(RecordBook book, List<Entry> acknowledged) {
    List<Head> receipts = acknowledged.stream().map(Entry::head).toList();
    List<Entry> recorded = new ArrayList<>();

    assertThat(book.verify(receipts, Progress.SILENT, recorded::add)).isEmpty();
    assertThat(recorded).hasSize(THREADS * ENTRIES_PER_THREAD);
    assertThat(recorded).containsExactlyInAnyOrderElementsOf(acknowledged);
    assertThat(recorded).extracting(Entry::commandId).doesNotHaveDuplicates();
    assertThat(book.head()).isEqualTo(recorded.getLast().head());
  }
}
