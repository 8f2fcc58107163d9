package org.moothall.core.policy.interpret;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moothall.core.policy.check.ValueType;

/** The names bound at a place in a random rule. */
final class Known {

  private final Map<String, ValueType> names = new LinkedHashMap<>();

  /** A name that is new here; where branches part, the same name may come up in each. */
  String bind(ValueType kind) {
    var name = "$" + kind.shown().replaceAll("[^A-Za-z]", "") + names.size();
    names.put(name, kind);
    return name;
  }

  void bind(String name, ValueType kind) {
    names.put(name, kind);
  }

  List<String> of(ValueType kind) {
    return names.entrySet().stream()
        .filter(name -> name.getValue().equals(kind))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Knows what this knows, and keeps to itself what is bound in it. */
  Known inner() {
    var inner = new Known();
    inner.names.putAll(names);
    return inner;
  }
}
