package org.moothall.core.policy.interpret;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.moothall.core.policy.interpret.CountStep.Result;
import org.moothall.core.policy.interpret.PatternStep.Test;
import org.moothall.policy.WhyNot.Change;

/** Finds the number nearest to a count, with which a test of the count holds. */
final class CountSuggestion {

  /** Counts are small; sums may be further from what they should be. */
  private static final List<Long> STEPS =
      Stream.concat(
              LongStream.rangeClosed(1, 1_000).boxed(), Stream.of(10_000L, 1_000_000L, 1L << 31))
          .toList();

  private CountSuggestion() {}

  static Optional<Change> of(CountStep count, Test failing, Trial trial) {
    return count.results().stream()
        .filter(result -> failing.operands().names().contains(result.source().name().text()))
        .flatMap(result -> of(result, failing, trial).stream())
        .findFirst();
  }

  private static Optional<Change> of(Result result, Test failing, Trial trial) {
    var bound = trial.bound().clone();
    var is = (Long) bound[result.slot()];
    LongPredicate holds =
        number -> {
          bound[result.slot()] = number;
          return failing.check().holds(Row.NONE, bound);
        };
    return STEPS.stream()
        .flatMap(step -> Stream.of(is + step, is - step))
        .filter(holds::test)
        .findFirst()
        .map(
            wanted ->
                new Change(
                    result.source().name().text(),
                    is,
                    wanted,
                    Range.of(is, wanted, List.of(), value -> holds.test((Long) value))));
  }
}
