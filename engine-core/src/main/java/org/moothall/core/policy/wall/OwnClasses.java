package org.moothall.core.policy.wall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.core.policy.wall.BytecodeCheck.Forbidden;

/** The classes of one rule file, and which of their methods calls which. */
final class OwnClasses {

  private final Set<String> names;
  private final Map<String, Set<String>> calls = new HashMap<>();

  /**
   * @param names binary names
   */
  OwnClasses(Set<String> names) {
    this.names = names.stream().map(name -> name.replace('.', '/')).collect(Collectors.toSet());
  }

  boolean contains(String internalName) {
    return names.contains(internalName);
  }

  void noteCall(String caller, String called) {
    calls.computeIfAbsent(caller, unseen -> new HashSet<>()).add(called);
  }

  /** Without loops and recursion, code comes to an end. */
  void checkThatNothingCallsItself() {
    var known = new HashSet<String>();
    calls.keySet().forEach(method -> walk(method, new HashSet<>(), known));
  }

  private void walk(String method, Set<String> path, Set<String> known) {
    if (!path.add(method)) {
      throw new Forbidden("the compiled method `%s` calls itself".formatted(method));
    }
    if (known.add(method)) {
      calls.getOrDefault(method, Set.of()).forEach(called -> walk(called, path, known));
    }
    path.remove(method);
  }
}
