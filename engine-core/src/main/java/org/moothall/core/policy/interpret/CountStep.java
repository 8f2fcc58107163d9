package org.moothall.core.policy.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.moothall.core.policy.tree.Condition;
import org.moothall.core.policy.tree.Condition.Accumulate;

/**
 * Numbers made of all facts that match a pattern, and tests of them. The least and the most of
 * nothing are nothing, and then this does not hold.
 *
 * @param tests of the results; they look at no single fact
 */
record CountStep(
    Accumulate source, PatternStep pattern, List<Result> results, List<PatternStep.Test> tests)
    implements Step {
  CountStep {
    results = List.copyOf(results);
    tests = List.copyOf(tests);
  }

  /**
   * One number.
   *
   * @param slot where it is bound
   * @param argument the bound value it is made of; without one, facts are counted
   */
  record Result(Condition.Result source, int slot, Optional<Integer> argument) {

    private OptionalLong of(List<Object[]> matches) {
      return switch (source.function()) {
        case COUNT -> OptionalLong.of(matches.size());
        case SUM -> OptionalLong.of(values(matches).reduce(0, Math::addExact));
        case MIN -> values(matches).min();
        case MAX -> values(matches).max();
      };
    }

    private LongStream values(List<Object[]> matches) {
      var value = argument.orElseThrow();
      return matches.stream().mapToLong(bound -> (Long) bound[value]);
    }
  }

  @Override
  public boolean take(Trial trial, BooleanSupplier next) {
    return bindResults(trial) && failing(trial).isEmpty() && next.getAsBoolean();
  }

  /** Binds the results, if there are any. */
  boolean bindResults(Trial trial) {
    var matches = new ArrayList<Object[]>();
    for (var row : trial.rows(pattern.type())) {
      if (pattern.fits(row, trial)) {
        matches.add(trial.bound().clone());
      }
    }
    for (var result : results) {
      var number = result.of(matches);
      if (number.isEmpty()) {
        return false;
      }
      trial.bind(result.slot(), number.getAsLong());
    }
    return true;
  }

  /** The first test that the results do not pass. */
  Optional<PatternStep.Test> failing(Trial trial) {
    return tests.stream().filter(test -> !test.check().holds(Row.NONE, trial.bound())).findFirst();
  }
}
