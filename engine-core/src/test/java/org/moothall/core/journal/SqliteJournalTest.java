package org.moothall.core.journal;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.spi.Journal;
import org.moothall.spi.JournalContract;

class SqliteJournalTest extends JournalContract {

  @TempDir Path directory;

  @Override
  protected Journal open() {
    return SqliteJournal.open(directory.resolve("journal.db"));
  }
}
