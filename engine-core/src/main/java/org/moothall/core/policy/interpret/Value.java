package org.moothall.core.policy.interpret;

import java.util.Set;

/** A value, once it is known which fact is looked at and what is bound. */
@FunctionalInterface
interface Value {

  /**
   * Works the value out: a text, a {@link Long}, a {@link Boolean}, the constant of an enum, or a
   * set of texts.
   *
   * @param fact the fact whose pattern this stands in
   * @param bound the values bound so far
   */
  Object in(Row fact, Object[] bound);

  default long number(Row fact, Object[] bound) {
    return (Long) in(fact, bound);
  }

  default boolean flag(Row fact, Object[] bound) {
    return (Boolean) in(fact, bound);
  }

  default Set<?> texts(Row fact, Object[] bound) {
    return (Set<?>) in(fact, bound);
  }
}
