package org.moothall.core.policy.interpret;

import java.util.ArrayList;
import java.util.List;

/**
 * One rule being tried on the facts of one case: what is bound and which facts are matched so far.
 * Steps put facts on top on their way in and take them off on their way out. Used by one thread.
 */
final class Trial {

  private final Rows rows;
  private final Object[] bound;
  private final List<Row> matched = new ArrayList<>();

  /**
   * Nothing is bound or matched.
   *
   * @param slots how many names the rule binds
   */
  Trial(Rows rows, int slots) {
    this.rows = rows;
    this.bound = new Object[slots];
  }

  List<Row> rows(Class<?> type) {
    return rows.of(type);
  }

  /** The values bound so far, by the numbers of their names. */
  Object[] bound() {
    return bound;
  }

  void bind(int slot, Object value) {
    bound[slot] = value;
  }

  /** The facts matched so far, in the order of the patterns. */
  List<Row> matched() {
    return matched;
  }

  void push(Row row) {
    matched.add(row);
  }

  void pop() {
    matched.removeLast();
  }
}
