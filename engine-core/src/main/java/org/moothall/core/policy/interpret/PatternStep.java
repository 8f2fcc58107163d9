package org.moothall.core.policy.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.moothall.core.policy.tree.Condition.Pattern;
import org.moothall.core.policy.tree.Expression;

/** A fact of a type for which every constraint holds; each such fact is one way to go on. */
record PatternStep(Pattern source, Class<?> type, List<Part> parts) implements Step {
  PatternStep {
    parts = List.copyOf(parts);
  }

  /** What stands between two commas. */
  sealed interface Part {}

  /** A name for a property. */
  record Bind(String name, int slot, int property) implements Part {}

  /**
   * A constraint.
   *
   * @param operands what it is about
   */
  record Test(Expression source, Check check, Operands operands) implements Part {}

  @Override
  public boolean take(Trial trial, BooleanSupplier next) {
    for (var row : trial.rows(type)) {
      if (fits(row, trial) && goOn(row, trial, next)) {
        return true;
      }
    }
    return false;
  }

  private static boolean goOn(Row row, Trial trial, BooleanSupplier next) {
    trial.push(row);
    var enough = next.getAsBoolean();
    trial.pop();
    return enough;
  }

  /** Every constraint that does not hold, in their order; all names are bound. */
  List<Test> failing(Row row, Trial trial) {
    var failing = new ArrayList<Test>();
    for (var part : parts) {
      switch (part) {
        case Bind(var name, var slot, var property) -> trial.bind(slot, row.value(property));
        case Test test -> {
          if (!test.check().holds(row, trial.bound())) {
            failing.add(test);
          }
        }
      }
    }
    return failing;
  }

  /** Whether every constraint holds; binds what is bound up to the first that does not. */
  boolean fits(Row row, Trial trial) {
    for (var part : parts) {
      switch (part) {
        case Bind(var name, var slot, var property) -> trial.bind(slot, row.value(property));
        case Test(var expression, var check, var operands) -> {
          if (!check.holds(row, trial.bound())) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
