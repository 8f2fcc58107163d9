package org.moothall.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.moothall.StorageException;

class GroupCommitTest {

  private final List<List<Integer>> written = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch firstWriteBegan = new CountDownLatch(1);
  private final CountDownLatch firstWriteMayEnd = new CountDownLatch(1);
  private final GroupCommit<Integer, String> commits = new GroupCommit<>(this::write);

  private List<String> write(List<Integer> batch) {
    if (written.isEmpty()) {
      firstWriteBegan.countDown();
      awaitUninterruptibly(firstWriteMayEnd);
    }
    written.add(List.copyOf(batch));
    if (batch.contains(-1)) {
      throw new IllegalStateException("no such number");
    }
    return batch.stream().map(number -> "written " + number).toList();
  }

  @Test
  void whoeverComesDuringAWriteSharesTheNext() throws Exception {
    Submitters submitters = afterFirstWriteBegan(2, 3, 4);
    firstWriteMayEnd.countDown();

    assertThat(submitters.outcomes())
        .containsExactly("written 1", "written 2", "written 3", "written 4");
    assertThat(written).hasSize(2);
    assertThat(written.get(0)).containsExactly(1);
    assertThat(written.get(1)).containsExactlyInAnyOrder(2, 3, 4);
  }

  @Test
  void aFailureIsEverybodysOfThatWriteAndNobodysElse() throws Exception {
    Submitters submitters = afterFirstWriteBegan(2, -1, 4);
    firstWriteMayEnd.countDown();

    assertThat(submitters.outcomes())
        .containsExactly("written 1", "no such number", "no such number", "no such number");
    assertThat(commits.submit(5)).isEqualTo("written 5");
  }

  @Test
  void anInterruptDoesNotKeepAnybodyFromTheOutcome() throws Exception {
    Submitters submitters = afterFirstWriteBegan(2);
    submitters.threads.forEach(Thread::interrupt);
    firstWriteMayEnd.countDown();

    assertThat(submitters.outcomes()).containsExactly("written 1", "written 2");
  }

  @Test
  void closingWaitsForThoseWhoWait() throws Exception {
    Submitters submitters = afterFirstWriteBegan(2, 3);
    Thread closing = Thread.ofPlatform().start(commits::close);
    awaitWaiting(closing);
    assertThatThrownBy(() -> commits.submit(4)).isInstanceOf(StorageException.class);

    firstWriteMayEnd.countDown();
    closing.join();

    assertThat(written).hasSize(2);
    assertThat(submitters.outcomes()).containsExactly("written 1", "written 2", "written 3");
    commits.close();
  }

  private Submitters afterFirstWriteBegan(int... numbers) throws InterruptedException {
    Submitters submitters = new Submitters();
    submitters.submit(1);
    firstWriteBegan.await();
    for (int number : numbers) {
      awaitWaiting(submitters.submit(number));
    }
    return submitters;
  }

  private static void awaitWaiting(Thread thread) throws InterruptedException {
    while (thread.getState() != Thread.State.WAITING) {
      Thread.sleep(1);
    }
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    boolean interrupted = false;
    while (true) {
      try {
        latch.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Threads that submit one number each. */
  private final class Submitters {

    private final List<Thread> threads = new ArrayList<>();
    private final List<FutureTask<String>> tasks = new ArrayList<>();

    Thread submit(int number) {
      FutureTask<String> task =
          new FutureTask<>(
              () -> {
                try {
                  return commits.submit(number);
                } catch (CompletionException e) {
                  return e.getCause().getMessage();
                }
              });
      Thread thread = Thread.ofPlatform().start(task);
      tasks.add(task);
      threads.add(thread);
      return thread;
    }

    List<String> outcomes() throws Exception {
      List<String> outcomes = new ArrayList<>();
      for (FutureTask<String> task : tasks) {
        outcomes.add(task.get());
      }
      return outcomes;
    }
  }
}
