package org.moothall.core.journal;

import org.moothall.spi.Journal;
import org.moothall.spi.JournalContract;

class MemoryJournalTest extends JournalContract {

  @Override
  protected Journal open() {
    return new MemoryJournal();
  }
}
