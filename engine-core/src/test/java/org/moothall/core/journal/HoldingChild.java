package org.moothall.core.journal;

import java.io.IOException;
import java.nio.file.Path;

/** Opens a journal, says so, and holds it until its input ends. */
final class HoldingChild {

  private HoldingChild() {}

  public static void main(String[] arguments) throws IOException {
    try (SqliteJournal journal = SqliteJournal.open(Path.of(arguments[0]))) {
      System.out.println(journal.durable() ? "open" : "lost");
      System.in.transferTo(System.out);
    }
  }
}
