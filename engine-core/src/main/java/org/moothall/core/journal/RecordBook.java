package org.moothall.core.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.moothall.Progress;
import org.moothall.RecordDamagedException;
import org.moothall.StorageException;
import org.moothall.core.json.CanonicalJson;
import org.moothall.core.json.EntryJson;
import org.moothall.record.Entry;
import org.moothall.record.Head;
import org.moothall.record.Verification.Damaged;
import org.moothall.spi.Journal;
import org.moothall.spi.Journal.Stored;

/**
 * The record: numbers entries, chains them and keeps them in a journal.
 *
 * <p>Any number of threads may append at once. An entry gets its number and its link of the chain
 * when it is written, many of them in one write, and {@link #append} returns when the journal has
 * them for good. If the write fails, every thread it was done for hears so, nothing is numbered,
 * and the record is as it was before.
 */
public final class RecordBook implements AutoCloseable {

  private final Journal journal;
  private final GroupCommit<Prepared, Entry> commits = new GroupCommit<>(this::write);
  private volatile Head head;

  private RecordBook(Journal journal, Head head) {
    this.journal = journal;
    this.head = head;
  }

  /**
   * Opens the record in a journal and replays it. The journal is the book's from now on, unless
   * this throws.
   *
   * @param replay gets every entry in order, each one checked
   * @throws RecordDamagedException if an entry is wrong or missing; it names the first
   */
  public static RecordBook open(Journal journal, Consumer<Entry> replay) {
    return new RecordBook(journal, checked(journal, Head.EMPTY, replay));
  }

  /**
   * Holds the record in a journal against heads that were kept elsewhere, whether or not it could
   * be opened.
   *
   * @param witnesses each must be a head that this record once had
   * @param reader gets every entry in order, up to the first that is wrong
   * @return the first entry that is wrong or missing; empty when there is none
   */
  public static Optional<Damaged> verify(
      Journal journal, Collection<Head> witnesses, Progress progress, Consumer<Entry> reader) {
    return new ChainReader(Head.EMPTY, witnesses, progress, reader).read(journal);
  }

  /** Like the other, with the head that this book knows of as one more witness. */
  public Optional<Damaged> verify(
      Collection<Head> witnesses, Progress progress, Consumer<Entry> reader) {
    List<Head> all = new ArrayList<>(witnesses);
    all.add(head);
    return verify(journal, all, progress, reader);
  }

  /**
   * Appends an entry and returns it once the journal has it for good.
   *
   * @throws org.moothall.BadInputException if a string in it holds half a surrogate pair
   * @throws StorageException if it could not be written; then it is not on the record
   */
  public Entry append(Draft draft) {
    Prepared prepared = new Prepared(draft, CanonicalJson.write(draft));
    try {
      return commits.submit(prepared);
    } catch (CompletionException e) {
      throw ownCopy(Objects.requireNonNull(e.getCause()));
    }
  }

  /** The end of the record. */
  public Head head() {
    return head;
  }

  /**
   * Hands over all entries after a head, in order, each one checked.
   *
   * @param after a head of this record
   * @throws RecordDamagedException if an entry is wrong or missing, or the head was never one of
   *     this record
   */
  public void read(Head after, Consumer<Entry> reader) {
    checked(journal, after, reader);
  }

  /** Whether what is appended outlives the process. */
  public boolean durable() {
    return journal.durable();
  }

  /** Waits for whoever is appending, then closes the journal. May be called twice. */
  @Override
  public void close() {
    commits.close();
    journal.close();
  }

  private static Head checked(Journal journal, Head after, Consumer<Entry> reader) {
    ChainReader chain = new ChainReader(after, Set.of(), Progress.SILENT, reader);
    Optional<Damaged> damage = chain.read(journal);
    if (damage.isPresent()) {
      throw new RecordDamagedException(
          "MOOT-3102",
          "entry %s of the record is damaged: %s. Maybe restore the journal from a copy."
              .formatted(damage.get().firstBad(), damage.get().why()));
    }
    return chain.head();
  }

  private List<Entry> write(List<Prepared> batch) {
    List<Entry> entries = new ArrayList<>(batch.size());
    List<Stored> stored = new ArrayList<>(batch.size());
    Head last = head;
    for (Prepared next : batch) {
      String json = EntryJson.place(next.json(), last.hash(), last.sequence() + 1);
      Entry entry = next.draft().after(last, Chain.hash(last.hash(), json));
      entries.add(entry);
      stored.add(new Stored(entry.sequence(), json, entry.hash()));
      last = entry.head();
    }
    journal.append(stored);
    head = last;
    return entries;
  }

  /** Every thread gets an exception of its own, so that its stack shows where it came from. */
  private static RuntimeException ownCopy(Throwable shared) {
    String message = String.valueOf(shared.getMessage());
    return switch (shared) {
      case StorageException e -> new StorageException(e.code(), message, e);
      case RecordDamagedException e -> new RecordDamagedException(e.code(), message, e);
      default ->
          new StorageException(
              "MOOT-3001",
              "the journal failed: %s. Nothing was recorded.".formatted(shared),
              shared);
    };
  }

  private record Prepared(Draft draft, String json) {}
}
