package org.moothall.core.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the values that were used last, and makes each once. Safe to share between threads: two
 * that want one value wait for each other, two that want different values do not.
 */
final class RecentlyUsed<K, V> {

  private final Map<K, Lazy<V>> entries;

  RecentlyUsed(int capacity) {
    this.entries =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, Lazy<V>> eldest) {
            return size() > capacity;
          }
        };
  }

  /** The value kept under the key, or else a new one. If making it fails, nothing is kept. */
  V get(K key, Supplier<V> make) {
    Lazy<V> lazy;
    synchronized (entries) {
      lazy = entries.computeIfAbsent(key, unseen -> new Lazy<>());
    }
    return lazy.get(make);
  }

  private static final class Lazy<V> {
    private @Nullable V value;

    synchronized V get(Supplier<V> make) {
      var known = value;
      if (known == null) {
        known = make.get();
        value = known;
      }
      return known;
    }
  }
}
