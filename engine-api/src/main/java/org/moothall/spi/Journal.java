package org.moothall.spi;

import java.util.List;
import java.util.function.Consumer;

/**
 * Keeps the entries of the record, in order, and nothing else. It does not look into them: hashing
 * and meaning are the engine's.
 *
 * <p><b>Must</b> be safe to call from many threads, though the engine appends from one thread at a
 * time. <b>Must</b> keep what {@link #append} returned from through a crash of process and machine,
 * unless it says that it keeps nothing. <b>Must</b> throw {@link org.moothall.StorageException}
 * once it is closed. <b>May</b> throw that or {@link org.moothall.RecordDamagedException} at any
 * time.
 */
public interface Journal extends AutoCloseable {

  /**
   * Appends entries after the last one: all of them or none.
   *
   * @param entries at least one, numbered without gaps from one past the last
   * @throws IllegalArgumentException if they are not
   */
  void append(List<Stored> entries);

  /**
   * Hands over every entry from a number on, in order, as it was when the call began. Appending
   * goes on meanwhile. What the reader throws comes out.
   *
   * @param from the first number wanted, 1 or more
   * @throws IllegalArgumentException if it is less
   */
  void read(long from, Consumer<Stored> reader);

  /** Whether what is appended outlives the process. */
  boolean durable();

  /** Closes; may be called twice. Nothing acknowledged is lost. */
  @Override
  void close();

  /**
   * An entry as it is stored.
   *
   * @param sequence its number, from 1, without gaps
   * @param json its canonical JSON, without the hash
   * @param hash the SHA-256 that chains it to the entry before, 64 hexadecimal digits
   */
  record Stored(long sequence, String json, String hash) {}
}
