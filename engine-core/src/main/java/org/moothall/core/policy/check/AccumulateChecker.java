package org.moothall.core.policy.check;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.core.policy.check.ValueType.Plain;
import org.moothall.core.policy.drl.Code;
import org.moothall.core.policy.drl.Faults;
import org.moothall.core.policy.drl.Nearest;
import org.moothall.core.policy.tree.Condition;
import org.moothall.core.policy.tree.Condition.Accumulate;
import org.moothall.core.policy.tree.Condition.Exists;
import org.moothall.core.policy.tree.Condition.Function;
import org.moothall.core.policy.tree.Condition.Pattern;
import org.moothall.core.policy.tree.Condition.Result;
import org.moothall.core.policy.tree.Token;

/** Checks what is counted, and binds what comes of it. */
final class AccumulateChecker {

  private final Names names;
  private final Faults faults;

  AccumulateChecker(Names names, Faults faults) {
    this.names = names;
    this.faults = faults;
  }

  /**
   * Checks one.
   *
   * @param bound what was bound before; the results are added
   * @param patterns checks a pattern
   */
  void check(Accumulate accumulate, Scope bound, BiConsumer<Pattern, Scope> patterns) {
    var inside = bound.inner();
    patterns.accept(accumulate.source(), inside);
    accumulate.results().forEach(result -> bind(result, inside, bound));
    var results =
        accumulate.results().stream().map(r -> r.name().text()).collect(Collectors.toSet());
    var expressions = ExpressionChecker.ofResults(names, faults, bound, results);
    accumulate.tests().forEach(expressions::test);
  }

  private void bind(Result result, Scope inside, Scope bound) {
    result.argument().ifPresent(argument -> check(result.function(), argument, inside, bound));
    var name = result.name();
    var other = bound.kindAnywhere(name.text()).filter(kind -> kind != Plain.NUMBER);
    if (inside.isBound(name.text()) || bound.isBound(name.text()) || other.isPresent()) {
      faults.add(name, Code.BOUND_TWICE, "%s is bound already.".formatted(name.shown()));
      bound.excuse(name.text());
    } else {
      bound.bind(name.text(), Plain.NUMBER);
    }
  }

  private void check(Function function, Token argument, Scope inside, Scope outside) {
    if (!inside.isBound(argument.text()) || outside.isBound(argument.text())) {
      var there = inside.namesBeyond(outside);
      faults.add(
          argument,
          Code.UNKNOWN_BINDING,
          "%s is not bound in the pattern that is counted.%s"
              .formatted(argument.shown(), Nearest.maybe(argument.text(), there)));
      return;
    }
    var kind = inside.kind(argument.text());
    if (function != Function.COUNT && kind.isPresent() && kind.get() != Plain.NUMBER) {
      faults.add(
          argument,
          Code.WRONG_KIND,
          "`%s` is for numbers, but %s is %s."
              .formatted(function.word(), argument.shown(), kind.get().shown()));
    }
  }

  /** The smallest of nothing is nothing, and a rule that asks for it would be silent unawares. */
  static void checkForNothing(List<Condition> conditions, Faults faults) {
    var present = conditions.stream().flatMap(AccumulateChecker::present).toList();
    for (var condition : conditions) {
      if (condition instanceof Accumulate accumulate
          && !present.contains(accumulate.source().type().text())) {
        accumulate.results().stream()
            .filter(result -> result.function().needsAFact())
            .findFirst()
            .ifPresent(result -> mayBeNothing(accumulate, result, faults));
      }
    }
  }

  /** The types of which a condition asks that there be one. */
  private static Stream<String> present(Condition condition) {
    return switch (condition) {
      case Pattern pattern -> Stream.of(pattern.type().text());
      case Exists exists -> exists.patterns().stream().map(pattern -> pattern.type().text());
      default -> Stream.of();
    };
  }

  private static void mayBeNothing(Accumulate accumulate, Result result, Faults faults) {
    var type = accumulate.source().type().text();
    faults.add(
        result.name(),
        Code.PERHAPS_NOTHING,
        "`%s` of nothing is nothing, and the rule is silent where no `%s` matches. Maybe say so: `exists( %s() )`."
            .formatted(result.function().word(), type, type));
  }
}
