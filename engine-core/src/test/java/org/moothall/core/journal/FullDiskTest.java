package org.moothall.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.StorageException;
import org.moothall.record.Entry;
import org.moothall.record.Head;

/** A full disk is said to be one; nothing is half done, and what fits still goes on. */
class FullDiskTest {

  private static final List<String> SMALL_DISK = List.of("PRAGMA max_page_count = 30");

  @TempDir Path directory;

  @Test
  void whatDoesNotFitIsNotOnTheRecordAndWhatFitsIs() {
    Path path = directory.resolve("journal.db");
    List<Entry> acknowledged = new ArrayList<>();
    try (RecordBook book = RecordBook.open(SqliteJournal.open(path, SMALL_DISK), entry -> {})) {
      acknowledged.add(book.append(Drafts.vote("lift", "c1")));
      for (int i = 0; i < 3; i++) {
        assertFull(book, Drafts.votes("lift", "too much", 10_000));
      }
      acknowledged.add(book.append(Drafts.vote("lift", "c2")));
      assertThat(book.head()).isEqualTo(acknowledged.getLast().head());
      assertThat(entriesOf(book)).isEqualTo(acknowledged);
    }
    try (RecordBook book = RecordBook.open(SqliteJournal.open(path), entry -> {})) {
      acknowledged.add(book.append(Drafts.votes("lift", "room again", 10_000)));
      assertThat(entriesOf(book)).isEqualTo(acknowledged);
    }
  }

  @Test
  void nothingAcknowledgedIsLostWhenItFillsUpBitByBit() {
    Path path = directory.resolve("journal.db");
    List<Entry> acknowledged = new ArrayList<>();
    try (RecordBook book = RecordBook.open(SqliteJournal.open(path, SMALL_DISK), entry -> {})) {
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < 10_000; i++) {
                  acknowledged.add(book.append(Drafts.vote("lift", "c" + i)));
                }
              })
          .isInstanceOf(StorageException.class);
    }
    try (RecordBook book = RecordBook.open(SqliteJournal.open(path), entry -> {})) {
      assertThat(acknowledged).hasSizeGreaterThan(100);
      assertThat(entriesOf(book)).isEqualTo(acknowledged);
    }
  }

  private static void assertFull(RecordBook book, Draft draft) {
    Head before = book.head();
    assertThatThrownBy(() -> book.append(draft))
        .isInstanceOfSatisfying(
            StorageException.class, e -> assertThat(e.code()).isEqualTo("MOOT-3003"))
        .hasMessageContaining("the disk is full")
        .hasMessageContaining("Maybe");
    assertThat(book.head()).isEqualTo(before);
  }

  private static List<Entry> entriesOf(RecordBook book) {
    List<Entry> entries = new ArrayList<>();
    book.read(Head.EMPTY, entries::add);
    return entries;
  }
}
