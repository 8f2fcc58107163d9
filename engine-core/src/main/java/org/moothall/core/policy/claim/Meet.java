package org.moothall.core.policy.claim;

import java.util.List;
import java.util.Optional;

/**
 * Whether claims of a slot can hold together.
 *
 * @param <V> what they ask for
 */
@FunctionalInterface
interface Meet<V> {

  /** Two that can't; a function of the set of these claims. None of them has a fault. */
  Optional<Clash> clash(List<Said<V>> said);

  /** For claims that never contradict each other. */
  static <V> Meet<V> always() {
    return said -> Optional.empty();
  }

  /** For a slot that takes one value. */
  static <V> Meet<V> one() {
    return said ->
        said.stream()
            .filter(other -> !other.value().equals(said.getFirst().value()))
            .findFirst()
            .map(other -> new Clash(said.getFirst(), other));
  }
}
