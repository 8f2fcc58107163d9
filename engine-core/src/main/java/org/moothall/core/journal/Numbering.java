package org.moothall.core.journal;

import java.util.List;
import org.moothall.spi.Journal.Stored;

/** What a journal asks of numbers. */
final class Numbering {

  private Numbering() {}

  static void checkFrom(long from) {
    if (from < 1) {
      throw new IllegalArgumentException(
          "entries are numbered from 1, but %s was asked for".formatted(from));
    }
  }

  static void check(long last, List<Stored> appended) {
    if (appended.isEmpty()) {
      throw new IllegalArgumentException("there is nothing to append");
    }
    long next = last + 1;
    for (Stored entry : appended) {
      if (entry.sequence() != next) {
        throw new IllegalArgumentException(
            "the next entry is number %s, but was given as %s".formatted(next, entry.sequence()));
      }
      next++;
    }
  }
}
