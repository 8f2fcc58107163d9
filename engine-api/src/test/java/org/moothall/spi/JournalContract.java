package org.moothall.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.StorageException;
import org.moothall.spi.Journal.Stored;

/** What every {@link Journal} must do. Extend it and say how yours is opened. */
public abstract class JournalContract {

  private Journal journal;

  /**
   * Opens the journal under test. Within one test every call opens the same one, and the one before
   * is closed; at the first call it is empty.
   */
  protected abstract Journal open() throws Exception;

  @BeforeEach
  final void openJournal() throws Exception {
    journal = open();
  }

  @AfterEach
  final void closeJournal() {
    journal.close();
  }

  @Test
  void isEmptyAtFirst() {
    assertThat(read(1)).isEmpty();
  }

  @Test
  void givesBackWhatWasAppended() {
    journal.append(numbers(1, 3));
    journal.append(numbers(4, 4));

    assertThat(read(1)).isEqualTo(numbers(1, 4));
  }

  @Test
  void readsFromAnyNumberOn() {
    journal.append(numbers(1, 5));

    assertThat(read(3)).isEqualTo(numbers(3, 5));
    assertThat(read(5)).isEqualTo(numbers(5, 5));
    assertThat(read(6)).isEmpty();
    assertThat(read(Long.MAX_VALUE)).isEmpty();
  }

  @Test
  void numbersStartAtOne() {
    assertThatThrownBy(() -> read(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsEveryCharacter() {
    String json = "{\"text\":\"电梯 😀 \\u0000 é e\u0301 \u2028 \ufeff \ufffd 'quote' -- ; %s\"}";
    List<Stored> stored = List.of(new Stored(1, json, hash(1)));
    journal.append(stored);

    assertThat(read(1)).isEqualTo(stored);
  }

  @Test
  void keepsLongEntries() {
    List<Stored> stored =
        List.of(
            new Stored(1, "\"" + "长".repeat(1_000_000) + "\"", hash(1)),
            new Stored(2, "\"short\"", hash(2)));
    journal.append(stored);

    assertThat(read(1)).isEqualTo(stored);
  }

  @Test
  void keepsManyEntriesInOrder() {
    for (long first = 1; first <= 2_000; first += 500) {
      journal.append(numbers(first, first + 499));
    }

    assertThat(read(1)).isEqualTo(numbers(1, 2_000));
  }

  @Test
  void refusesGapsAndRepetitionsAndKeepsNothingOfThem() {
    journal.append(numbers(1, 2));

    for (List<Stored> wrong :
        List.of(
            List.<Stored>of(),
            numbers(2, 3),
            numbers(4, 4),
            numbers(1, 1),
            List.of(entry(3), entry(5)),
            List.of(entry(3), entry(3)))) {
      assertThatThrownBy(() -> journal.append(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(read(1)).isEqualTo(numbers(1, 2));

    journal.append(numbers(3, 3));
    assertThat(read(1)).isEqualTo(numbers(1, 3));
  }

  @Test
  void readingHoldsUpNoAppendAndShowsWhatWasThereWhenItBegan() {
    journal.append(numbers(1, 1_000));
    List<Stored> seen = new ArrayList<>();

    journal.read(
        1,
        entry -> {
          seen.add(entry);
          if (entry.sequence() == 1) {
            appendElsewhere(numbers(1_001, 1_001));
          }
        });

    assertThat(seen).isEqualTo(numbers(1, 1_000));
    assertThat(read(1_001)).isEqualTo(numbers(1_001, 1_001));
  }

  @Test
  void whatTheReaderThrowsComesOut() {
    journal.append(numbers(1, 3));
    RuntimeException thrown = new IllegalStateException("enough");

    assertThatThrownBy(
            () ->
                journal.read(
                    1,
                    entry -> {
                      throw thrown;
                    }))
        .isSameAs(thrown);
    journal.append(numbers(4, 4));
    assertThat(read(1)).isEqualTo(numbers(1, 4));
  }

  @Test
  void manyThreadsMayRead() throws Exception {
    journal.append(numbers(1, 300));

    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      Callable<List<Stored>> reading = () -> read(1);
      for (Future<List<Stored>> result : threads.invokeAll(List.of(reading, reading, reading))) {
        assertThat(result.get()).isEqualTo(numbers(1, 300));
      }
    }
  }

  @Test
  void outlivesClosingIfItSaysSo() throws Exception {
    assumeTrue(journal.durable(), "the journal keeps nothing");
    journal.append(numbers(1, 3));
    journal.close();

    journal = open();
    journal.append(numbers(4, 4));
    journal.close();
    journal = open();

    assertThat(read(1)).isEqualTo(numbers(1, 4));
  }

  @Test
  void mayBeClosedTwice() {
    journal.append(numbers(1, 1));
    journal.close();
    journal.close();
  }

  @Test
  void takesNothingOnceClosed() {
    journal.close();

    assertThatThrownBy(() -> journal.append(numbers(1, 1))).isInstanceOf(StorageException.class);
    assertThatThrownBy(() -> read(1)).isInstanceOf(StorageException.class);
  }

  private List<Stored> read(long from) {
    List<Stored> entries = new ArrayList<>();
    journal.read(from, entries::add);
    return entries;
  }

  private void appendElsewhere(List<Stored> entries) {
    CompletableFuture.runAsync(() -> journal.append(entries)).orTimeout(1, TimeUnit.MINUTES).join();
  }

  private static List<Stored> numbers(long first, long last) {
    return LongStream.rangeClosed(first, last).mapToObj(JournalContract::entry).toList();
  }

  private static Stored entry(long number) {
    return new Stored(number, "{\"number\":%d}".formatted(number), hash(number));
  }

  private static String hash(long number) {
    return "%064x".formatted(number);
  }
}
