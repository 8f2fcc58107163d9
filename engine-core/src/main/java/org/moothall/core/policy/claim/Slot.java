package org.moothall.core.policy.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Claims on one thing, which are merged with each other.
 *
 * @param <V> what they ask for
 */
final class Slot<V> {

  private final String topic;
  private final List<String> verbs;
  private final Meet<V> meet;
  private final List<Said<V>> said = new ArrayList<>();
  private Optional<String> objection = Optional.empty();
  private Supplier<String> outcome = () -> "";

  /**
   * An empty slot.
   *
   * @param topic what it is about, for instance {@code who counts as being there}
   * @param verbs the verbs that speak of it
   */
  Slot(String topic, Meet<V> meet, List<String> verbs) {
    this.topic = topic;
    this.meet = meet;
    this.verbs = verbs;
  }

  String topic() {
    return topic;
  }

  List<String> verbs() {
    return verbs;
  }

  Meet<V> meet() {
    return meet;
  }

  void add(Said<V> claim) {
    said.add(claim);
  }

  /** All claims, in their order. */
  List<Said<V>> said() {
    return said;
  }

  /** The claims that are not set aside, in their order. */
  List<Said<V>> holding() {
    return said.stream().filter(Said::holds).toList();
  }

  /** What the claims that hold ask for, in their order. */
  Stream<V> values() {
    return said.stream().filter(Said::holds).map(Said::value);
  }

  boolean isSilent() {
    return said.stream().noneMatch(Said::holds);
  }

  /** The one value of a slot that takes one. */
  V value() {
    return values()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no rule says " + topic));
  }

  void object(String why) {
    objection = objection.or(() -> Optional.of(why));
  }

  boolean isObjected() {
    return objection.isPresent();
  }

  /** What to say, for explanations, of what the claims amount to together. */
  void comesTo(Supplier<String> sentence) {
    outcome = sentence;
  }

  /** What came of it, as a clause. */
  String outcome() {
    return objection.orElseGet(() -> isSilent() ? "nothing is said" : outcome.get());
  }
}
