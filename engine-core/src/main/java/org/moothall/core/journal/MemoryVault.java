package org.moothall.core.journal;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import org.moothall.StorageException;
import org.moothall.spi.KeyVault;

/**
 * A vault in memory. Its keys are gone with the process, and with them everything sealed under
 * them.
 */
public final class MemoryVault implements KeyVault {

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, byte[]> keys = new TreeMap<>();
  private boolean closed;

  @Override
  public void put(Map<String, byte[]> added) {
    Keys.checkLengths(added);
    lock.lock();
    try {
      checkOpen();
      for (String name : added.keySet()) {
        if (keys.containsKey(name)) {
          throw Keys.twice(name);
        }
      }
      added.forEach((name, key) -> keys.put(name, key.clone()));
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Optional<byte[]> get(String name) {
    lock.lock();
    try {
      checkOpen();
      return Optional.ofNullable(keys.get(name)).map(byte[]::clone);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Map<String, byte[]> all() {
    lock.lock();
    try {
      checkOpen();
      Map<String, byte[]> copies = new TreeMap<>();
      keys.forEach((name, key) -> copies.put(name, key.clone()));
      return copies;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void destroy(String name) {
    lock.lock();
    try {
      checkOpen();
      byte[] key = keys.remove(name);
      if (key != null) {
        Arrays.fill(key, (byte) 0);
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      keys.values().forEach(key -> Arrays.fill(key, (byte) 0));
      keys.clear();
    } finally {
      lock.unlock();
    }
  }

  private void checkOpen() {
    if (closed) {
      throw new StorageException("MOOT-3005", "the vault in memory is closed.");
    }
  }
}
