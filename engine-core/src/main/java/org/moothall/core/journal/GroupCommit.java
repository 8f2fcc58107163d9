package org.moothall.core.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.moothall.StorageException;

/**
 * Lets many threads share one costly write. Whoever comes while nobody writes, writes for all who
 * wait; whoever comes meanwhile waits for the next write and may be the one to do it. It has no
 * thread of its own, and a waiting thread is not woken by an interrupt, because what it gave may be
 * written already.
 *
 * @param <I> what is written
 * @param <O> what comes of it
 */
final class GroupCommit<I, O> {

  private final Function<List<I>, List<O>> write;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition idle = lock.newCondition();
  private List<Waiting<I, O>> waiting = new ArrayList<>();
  private boolean writing;
  private boolean closed;

  private record Waiting<I, O>(I given, CompletableFuture<O> outcome) {}

  /**
   * Shares this write.
   *
   * @param write writes all it is given or nothing, and answers each in order; called by one thread
   *     at a time
   */
  GroupCommit(Function<List<I>, List<O>> write) {
    this.write = write;
  }

  /**
   * Writes and returns once it is written.
   *
   * @throws CompletionException around whatever the write threw, to everybody it was done for
   * @throws StorageException if this is closed
   */
  O submit(I given) {
    Waiting<I, O> mine = new Waiting<>(given, new CompletableFuture<>());
    lock.lock();
    try {
      if (closed) {
        throw new StorageException("MOOT-3005", "the record is closed. Maybe open it again.");
      }
      waiting.add(mine);
      while (!mine.outcome().isDone()) {
        if (writing) {
          idle.awaitUninterruptibly();
        } else {
          writeForAll();
        }
      }
    } finally {
      lock.unlock();
    }
    return mine.outcome().join();
  }

  /** Takes nothing more, and returns once nobody waits. May be called again. */
  void close() {
    lock.lock();
    try {
      closed = true;
      while (writing || !waiting.isEmpty()) {
        idle.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  private void writeForAll() {
    List<Waiting<I, O>> batch = waiting;
    waiting = new ArrayList<>();
    writing = true;
    lock.unlock();
    try {
      write(batch);
    } finally {
      lock.lock();
      writing = false;
      idle.signalAll();
    }
  }

  private void write(List<Waiting<I, O>> batch) {
    try {
      List<O> outcomes = write.apply(batch.stream().map(Waiting::given).toList());
      for (int i = 0; i < batch.size(); i++) {
        batch.get(i).outcome().complete(outcomes.get(i));
      }
    } catch (Throwable failure) {
      batch.forEach(one -> one.outcome().completeExceptionally(failure));
    }
  }
}
