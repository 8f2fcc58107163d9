package org.moothall.core.policy;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the values that were used last, finds others for as long as somebody holds them, and makes
 * each once. Safe to share between threads: two that want one value wait for each other, two that
 * want different values do not.
 */
final class RecentlyUsed<K, V> {

  private final Map<K, Lazy<V>> recent;
  private final Map<K, Held<K, V>> held = new HashMap<>();
  private final ReferenceQueue<V> letGo = new ReferenceQueue<>();

  /**
   * A new store.
   *
   * @param capacity how many values are kept that nobody holds
   */
  RecentlyUsed(int capacity) {
    this.recent =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, Lazy<V>> eldest) {
            return size() > capacity;
          }
        };
  }

  /** The value under the key, or else a new one. If making it fails, nothing is kept. */
  V get(K key, Supplier<V> make) {
    Lazy<V> lazy;
    synchronized (recent) {
      forgetWhatWasLetGo();
      lazy = recent.computeIfAbsent(key, unseen -> new Lazy<>(stillHeld(key)));
    }
    return lazy.get(() -> made(key, make));
  }

  private @Nullable V stillHeld(K key) {
    var holder = held.get(key);
    return holder == null ? null : holder.get();
  }

  private V made(K key, Supplier<V> make) {
    var value = make.get();
    synchronized (recent) {
      held.put(key, new Held<>(key, value, letGo));
    }
    return value;
  }

  private void forgetWhatWasLetGo() {
    for (var gone = letGo.poll(); gone != null; gone = letGo.poll()) {
      if (gone instanceof Held<?, ?> holder) {
        held.remove(holder.key, holder);
      }
    }
  }

  /** A value that others may hold. */
  private static final class Held<K, V> extends WeakReference<V> {
    private final K key;

    Held(K key, V value, ReferenceQueue<V> letGo) {
      super(value, letGo);
      this.key = key;
    }
  }

  private static final class Lazy<V> {
    private @Nullable V value;

    Lazy(@Nullable V value) {
      this.value = value;
    }

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
