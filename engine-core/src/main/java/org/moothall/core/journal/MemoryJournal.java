package org.moothall.core.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.moothall.StorageException;
import org.moothall.spi.Journal;

/** A journal in memory, for tests and for hosts that want none. It is gone with the process. */
public final class MemoryJournal implements Journal {

  private final ReentrantLock lock = new ReentrantLock();
  private final List<Stored> entries = new ArrayList<>();
  private boolean closed;

  @Override
  public void append(List<Stored> appended) {
    lock.lock();
    try {
      checkOpen();
      Numbering.check(entries.size(), appended);
      entries.addAll(appended);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void read(long from, Consumer<Stored> reader) {
    Numbering.checkFrom(from);
    snapshot(from).forEach(reader);
  }

  private List<Stored> snapshot(long from) {
    lock.lock();
    try {
      checkOpen();
      int skipped = (int) Math.min(from - 1, entries.size());
      return List.copyOf(entries.subList(skipped, entries.size()));
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean durable() {
    return false;
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
    } finally {
      lock.unlock();
    }
  }

  private void checkOpen() {
    if (closed) {
      throw new StorageException("MOOT-3005", "the journal in memory is closed.");
    }
  }
}
