package org.moothall.core.journal;

import java.nio.file.Path;
import org.moothall.StorageException;
import org.moothall.record.Head;

/**
 * Appends for ever, on several threads, and prints the head of each entry once it is acknowledged.
 * Where appending fails it prints the code, and ends once that has happened often enough.
 */
final class AppendingChild {

  private static final int THREADS = 3;
  private static final int FAILURES = 10;

  private AppendingChild() {}

  /** Arguments: the journal's path, and how many votes an entry has. */
  public static void main(String[] arguments) throws InterruptedException {
    int votes = Integer.parseInt(arguments[1]);
    RecordBook book = RecordBook.open(SqliteJournal.open(Path.of(arguments[0])), entry -> {});
    Thread[] threads = new Thread[THREADS];
    for (int i = 0; i < THREADS; i++) {
      int thread = i;
      threads[i] = Thread.ofPlatform().start(() -> append(book, thread, votes));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println("end");
  }

  private static void append(RecordBook book, int thread, int votes) {
    int failures = 0;
    for (int i = 0; failures < FAILURES; i++) {
      Draft draft = Drafts.votes("m" + i % 50, "t%d-%d".formatted(thread, i), votes);
      try {
        Head head = book.append(draft).head();
        System.out.println(head);
      } catch (StorageException e) {
        failures++;
        System.out.println(e.code());
      }
    }
  }
}
