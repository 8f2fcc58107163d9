package org.moothall.core.policy.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Values with which a constraint that fails might hold. */
final class Candidates {

  /** A text that no rule names. */
  static final String FRESH = "another";

  private final PatternStep pattern;
  private final PatternStep.Test failing;
  private final Trial trial;

  Candidates(PatternStep pattern, PatternStep.Test failing, Trial trial) {
    this.pattern = pattern;
    this.failing = failing;
    this.trial = trial;
  }

  /** Values of the same kind as the property has, its own not among them. */
  List<Object> of(Row row, int property) {
    var found = new LinkedHashSet<Object>();
    var is = row.value(property);
    switch (is) {
      case Long number -> numbers(row, property, found);
      case Boolean flag -> found.add(!flag);
      case Enum<?> constant ->
          found.addAll(List.of(constant.getDeclaringClass().getEnumConstants()));
      case Set<?> set -> sets(set, texts(row), found);
      default -> found.addAll(texts(row));
    }
    found.remove(is);
    return List.copyOf(found);
  }

  private void sets(Set<?> is, Set<String> texts, Set<Object> found) {
    for (var text : texts) {
      var more = new HashSet<Object>(is);
      found.add(more.add(text) ? more : without(is, text));
    }
    found.add(Set.of());
  }

  private static Set<Object> without(Set<?> set, String text) {
    var fewer = new HashSet<Object>(set);
    fewer.remove(text);
    return fewer;
  }

  private Set<String> texts(Row row) {
    var texts = new LinkedHashSet<String>();
    for (var value : failing.operands().values()) {
      switch (value.in(row, trial.bound())) {
        case String text -> texts.addAll(List.of(text, plain(text)));
        case Set<?> set -> set.forEach(text -> texts.add((String) text));
        default -> {
          // no text
        }
      }
    }
    texts.add(FRESH);
    texts.add("");
    return texts;
  }

  /** A regular expression without its signs may be a text that matches it. */
  static String plain(String text) {
    return text.replaceAll("\\|.*", "").replaceAll("[^\\p{L}\\p{N}=._ -]|\\.[*+?]", "");
  }

  private void numbers(Row row, int property, Set<Object> found) {
    for (var sides : failing.operands().sides()) {
      var before = new ArrayList<Long>();
      for (var at = 0L; at < 2; at++) {
        var as = row.asIf(property, at);
        pattern.failing(as, trial);
        if (sides.left().in(as, trial.bound()) instanceof Long left
            && sides.right().in(as, trial.bound()) instanceof Long right) {
          before.add(left - right);
        }
      }
      if (before.size() == 2) {
        meet(before.getFirst(), before.getLast(), found);
      }
    }
    found.addAll(List.of(0L, 1L, (Long) row.value(property) + 1, (Long) row.value(property) - 1));
    pattern.failing(row, trial);
  }

  /** Where a straight line through (0, a) and (1, b) meets zero, and beside it. */
  private static void meet(long a, long b, Set<Object> found) {
    if (a != b) {
      var root = Math.floorDiv(-a, b - a);
      found.addAll(List.of(root, root + 1, root - 1, root + 2));
    }
  }
}
