package org.moothall.core.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.Theme;

/**
 * What was last worked out from a matter's state, kept for as long as what it was worked out from
 * stands.
 */
final class Derived {

  final Memo<OpinionMap> map = new Memo<>();
  final Memo<List<Theme>> themes = new Memo<>();

  void drop() {
    map.drop();
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
