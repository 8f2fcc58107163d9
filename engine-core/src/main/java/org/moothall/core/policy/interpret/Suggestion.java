package org.moothall.core.policy.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.moothall.core.policy.drl.Numbers;
import org.moothall.core.policy.interpret.PatternStep.Bind;
import org.moothall.core.policy.interpret.PatternStep.Test;
import org.moothall.policy.WhyNot.Change;

/**
 * Finds the smallest change of one property that makes a failing constraint hold. Every change it
 * gives was tried: there is such a fact, and the constraint holds of it.
 */
final class Suggestion {

  private final PatternStep pattern;
  private final Test failing;
  private final Row row;
  private final Trial trial;

  private Suggestion(PatternStep pattern, Test failing, Row row, Trial trial) {
    this.pattern = pattern;
    this.failing = failing;
    this.row = row;
    this.trial = trial;
  }

  /**
   * A value that was tried; the fewer constraints fail with it and the nearer it is, the better.
   */
  private record Tried(int property, Object value, int failures, double distance) {}

  /** The change, if one value can bring it about. What is bound in the trial is left as it was. */
  static Optional<Change> of(PatternStep pattern, Test failing, Row row, Trial trial) {
    var change = new Suggestion(pattern, failing, row, trial).find();
    pattern.failing(row, trial);
    return change;
  }

  private Optional<Change> find() {
    var tried = new ArrayList<Tried>();
    for (var property : properties()) {
      for (var value : new Candidates(pattern, failing, trial).of(row, property)) {
        trying(property, value).ifPresent(tried::add);
      }
    }
    return tried.stream()
        .min(Comparator.comparingInt(Tried::failures).thenComparingDouble(Tried::distance))
        .map(this::change);
  }

  /** The properties that the constraint depends on, by number. */
  private Set<Integer> properties() {
    var names = row.properties();
    var numbers = new LinkedHashSet<Integer>();
    failing.operands().properties().forEach(name -> numbers.add(names.indexOf(name)));
    for (var part : pattern.parts()) {
      if (part instanceof Bind(var name, var slot, var property)
          && failing.operands().names().contains(name)) {
        numbers.add(property);
      }
    }
    return numbers;
  }

  private Optional<Tried> trying(int property, Object value) {
    if (!holdsWith(property, value)) {
      return Optional.empty();
    }
    var failures = pattern.failing(row.asIf(property, value), trial).size();
    var distance = Distance.between(row.value(property), value);
    return Optional.of(new Tried(property, value, failures, distance));
  }

  private boolean holdsWith(int property, Object value) {
    if (value instanceof Long number && Math.abs(number) > Numbers.MOST) {
      return false;
    }
    try {
      var changed = row.with(property, value);
      return !pattern.failing(changed, trial).contains(failing);
    } catch (IllegalArgumentException | ArithmeticException noSuchFact) {
      return false;
    }
  }

  private Change change(Tried best) {
    var property = best.property();
    Predicate<Object> holds = value -> holdsWith(property, value);
    List<Object> others = new Candidates(pattern, failing, trial).of(row, property);
    return new Change(
        row.properties().get(property),
        row.value(property),
        best.value(),
        Range.of(row.value(property), best.value(), others, holds));
  }
}
