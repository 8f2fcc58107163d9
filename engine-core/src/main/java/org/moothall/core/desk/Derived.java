package org.moothall.core.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.moothall.opinion.GroupingOptions;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.Theme;

/**
 * What was last worked out from a matter's state, kept for as long as what it was worked out from
 * stands.
 */
final class Derived {

  /** Maps that were asked for with other options than the last few are worked out again. */
  private static final int MAPS = 8;

  private final Map<GroupingOptions, Memo<OpinionMap>> maps =
      new LinkedHashMap<>(MAPS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<GroupingOptions, Memo<OpinionMap>> eldest) {
          return size() > MAPS;
        }
      };

  final Memo<List<Theme>> themes = new Memo<>();

  synchronized Memo<OpinionMap> map(GroupingOptions options) {
    return maps.computeIfAbsent(options, unseen -> new Memo<>());
  }

  synchronized void drop() {
    maps.clear();
    themes.drop();
  }

  /** A value and the parts of the immutable state it was worked out from, compared by identity. */
  static final class Memo<T> {

    private Optional<Kept<T>> kept = Optional.empty();

    synchronized T get(List<Object> from, Supplier<T> work) {
      if (kept.isEmpty() || !same(kept.get().from(), from)) {
        kept = Optional.of(new Kept<>(from, work.get()));
      }
      return kept.get().value();
    }

    synchronized void drop() {
      kept = Optional.empty();
    }

    @SuppressWarnings(
        "ReferenceEquality") // books are immutable: the same object has the same content
    private static boolean same(List<Object> before, List<Object> now) {
      for (int i = 0; i < now.size(); i++) {
        if (before.get(i) != now.get(i)) {
          return false;
        }
      }
      return true;
    }

    private record Kept<T>(List<Object> from, T value) {}
  }
}
