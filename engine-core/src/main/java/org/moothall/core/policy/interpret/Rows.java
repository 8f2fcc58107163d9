package org.moothall.core.policy.interpret;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facts of one case by their types, each type in the order of the facts. */
public final class Rows {

  private final Map<Class<?>, List<Row>> byType = new HashMap<>();

  public Rows(Collection<?> facts) {
    for (var fact : facts) {
      byType.computeIfAbsent(fact.getClass(), unseen -> new ArrayList<>()).add(new Row(fact));
    }
  }

  List<Row> of(Class<?> type) {
    return byType.getOrDefault(type, List.of());
  }
}
