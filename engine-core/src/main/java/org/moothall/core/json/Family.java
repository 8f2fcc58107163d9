package org.moothall.core.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sealed interfaces and the records in them. The simple name of a record tells it from the others
 * of its family, so renaming one changes the form of the record.
 */
final class Family {

  /** Where a record says which of its family it is. It sorts before the name of every component. */
  static final String TYPE = "@type";

  private Family() {}

  /** Whether a type is a sealed interface, or has one above it. */
  static boolean holds(Class<?> type) {
    Deque<Class<?>> above = new ArrayDeque<>();
    for (Class<?> at = type; at != null; at = above.poll()) {
      if (at.isSealed() && at.isInterface()) {
        return true;
      }
      above.addAll(List.of(at.getInterfaces()));
    }
    return false;
  }

  /** The records in a family; for one of these, itself. */
  static Stream<Class<?>> members(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(Family::members)
        : Stream.of(type);
  }
}
