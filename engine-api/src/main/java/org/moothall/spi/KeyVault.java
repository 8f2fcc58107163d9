package org.moothall.spi;

import java.util.Map;
import java.util.Optional;

/**
 * Keeps the keys under which personal data is sealed, apart from the record, so that a key can be
 * destroyed while the record stays as it is.
 *
 * <p><b>Must</b> be safe to call from many threads. <b>Must</b> keep what {@link #put} returned
 * from through a crash, and after {@link #destroy} <b>must not</b> hold the key's bytes anywhere.
 * <b>Must</b> throw {@link org.moothall.StorageException} once it is closed.
 */
public interface KeyVault extends AutoCloseable {

  /**
   * Keeps new keys: all of them or none.
   *
   * @param keys 32 bytes each, by name
   * @throws IllegalArgumentException if a name has a key already, or a key another length
   */
  void put(Map<String, byte[]> keys);

  /** The key of this name; empty when there never was one, or it was destroyed. */
  Optional<byte[]> get(String name);

  /** Every key, by name. */
  Map<String, byte[]> all();

  /** Destroys a key for good; does nothing when there is none. */
  void destroy(String name);

  /** Closes; may be called twice. */
  @Override
  void close();
}
