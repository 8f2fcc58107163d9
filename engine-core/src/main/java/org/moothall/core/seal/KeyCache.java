package org.moothall.core.seal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The keys used last, ready for work. A key is loaded and destroyed under one lock, so none is
 * loaded again while it is being destroyed.
 */
final class KeyCache {

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, PersonKey> keys;

  KeyCache(int most) {
    this.keys =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, PersonKey> eldest) {
            return size() > most;
          }
        };
  }

  /** The key of this name, loaded if need be; empty when there is none. */
  Optional<PersonKey> get(String name, Function<String, Optional<byte[]>> load) {
    lock.lock();
    try {
      PersonKey cached = keys.get(name);
      if (cached != null) {
        return Optional.of(cached);
      }
      Optional<PersonKey> loaded = load.apply(name).map(PersonKey::new);
      loaded.ifPresent(key -> keys.put(name, key));
      return loaded;
    } finally {
      lock.unlock();
    }
  }

  /** Destroys a key where it is kept, and forgets it here. */
  void remove(String name, Consumer<String> destroy) {
    lock.lock();
    try {
      keys.remove(name);
      destroy.accept(name);
    } finally {
      lock.unlock();
    }
  }
}
