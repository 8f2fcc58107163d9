package org.moothall.core.policy.interpret;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Numbers the names that are bound, in the order in which a rule is read. Every binding has a
 * number of its own, even where two branches bind one name.
 */
final class Slots {

  private final Map<String, Integer> known;
  private final AtomicInteger count;

  /** Nothing is bound. */
  Slots() {
    this(Map.of(), new AtomicInteger());
  }

  private Slots(Map<String, Integer> known, AtomicInteger count) {
    this.known = new HashMap<>(known);
    this.count = count;
  }

  /** Knows what this knows, and keeps to itself what is bound in it. */
  Slots inner() {
    return new Slots(known, count);
  }

  /** The number of a name that is bound here. */
  int bind(String name) {
    var number = count.getAndIncrement();
    known.put(name, number);
    return number;
  }

  /** The number of a name that was bound before. */
  int of(String name) {
    var number = known.get(name);
    if (number == null) {
      throw new IllegalStateException("`%s` is not bound".formatted(name));
    }
    return number;
  }

  /** How many numbers were given, inner ones among them. */
  int count() {
    return count.get();
  }
}
