package org.moothall.core.policy.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values that are bound at a place in a rule. */
final class Scope {

  private final Map<String, ValueType> kinds;

  /** Names bound to something faulty; to complain of their use as well would help nobody. */
  private final Set<String> excused;

  /** What names are bound to anywhere in the rule, be it known here or not. */
  private final Map<String, ValueType> anywhere;

  /** Nothing is bound. */
  Scope() {
    this(Map.of(), Set.of(), new HashMap<>());
  }

  private Scope(
      Map<String, ValueType> kinds, Set<String> excused, Map<String, ValueType> anywhere) {
    this.kinds = new HashMap<>(kinds);
    this.excused = new HashSet<>(excused);
    this.anywhere = anywhere;
  }

  /** A scope that knows what this one knows, and keeps to itself what is bound in it. */
  Scope inner() {
    return new Scope(kinds, excused, anywhere);
  }

  boolean isBound(String name) {
    return kinds.containsKey(name) || excused.contains(name);
  }

  Optional<ValueType> kind(String name) {
    return Optional.ofNullable(kinds.get(name));
  }

  /** The kind that the name was bound to first, in this part of the rule or in another. */
  Optional<ValueType> kindAnywhere(String name) {
    return Optional.ofNullable(anywhere.get(name));
  }

  void bind(String name, ValueType kind) {
    kinds.put(name, kind);
    anywhere.putIfAbsent(name, kind);
  }

  void excuse(String name) {
    excused.add(name);
  }

  Set<String> names() {
    return kinds.keySet();
  }

  /** The names that another scope does not know. */
  Set<String> namesBeyond(Scope other) {
    var names = new HashSet<>(kinds.keySet());
    names.removeAll(other.names());
    return names;
  }
}
