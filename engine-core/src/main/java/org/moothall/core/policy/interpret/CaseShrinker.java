package org.moothall.core.policy.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Makes a case small and plain, as long as what it shows stays. */
public final class CaseShrinker {

  private final Predicate<List<Record>> shows;

  /**
   * A shrinker.
   *
   * @param shows whether a case still shows what it should
   */
  public CaseShrinker(Predicate<List<Record>> shows) {
    this.shows = shows;
  }

  /** The same case without the facts it can do without, and with plain values in the others. */
  public List<Record> shrink(List<Record> facts) {
    var small = new ArrayList<>(facts);
    for (var i = small.size() - 1; i >= 0; i--) {
      var fact = small.remove(i);
      if (!shows.test(small)) {
        small.add(i, fact);
      }
    }
    for (var i = 0; i < small.size(); i++) {
      simplify(small, i);
    }
    return List.copyOf(small);
  }

  private void simplify(List<Record> facts, int at) {
    var properties = new Row(facts.get(at)).properties().size();
    for (var property = 0; property < properties; property++) {
      var plainer = true;
      while (plainer) {
        plainer = simplify(facts, at, property);
      }
    }
  }

  /** Whether a plainer value of the property was found. */
  private boolean simplify(List<Record> facts, int at, int property) {
    var before = facts.get(at);
    for (var plain : plainer(new Row(before).value(property))) {
      if (tryWith(facts, at, property, plain)) {
        return true;
      }
      facts.set(at, before);
    }
    return false;
  }

  private boolean tryWith(List<Record> facts, int at, int property, Object value) {
    try {
      facts.set(at, (Record) new Row(facts.get(at)).with(property, value).fact());
      return shows.test(facts);
    } catch (IllegalArgumentException noSuchFact) {
      return false;
    }
  }

  /** Values that say less, the plainest first. */
  private static List<Object> plainer(Object value) {
    List<?> values =
        switch (value) {
          case Long number -> List.of(0L, 1L);
          case Boolean flag -> List.of(false);
          case Set<?> set -> fewer(set);
          case Enum<?> constant -> List.of(constant.getDeclaringClass().getEnumConstants()[0]);
          default -> List.of("a");
        };
    return values.stream()
        .<Object>map(plain -> plain)
        .takeWhile(plain -> !plain.equals(value))
        .toList();
  }

  private static List<Set<?>> fewer(Set<?> set) {
    var fewer = new ArrayList<Set<?>>(List.of(Set.of()));
    for (var text : new TreeSet<>(set)) {
      var others = new TreeSet<>(set);
      others.remove(text);
      fewer.add(others);
    }
    return fewer;
  }
}
