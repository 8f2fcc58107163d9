package org.moothall.core.policy.interpret;

import java.util.List;
import java.util.stream.Collectors;
import org.moothall.core.policy.tree.Condition;
import org.moothall.core.policy.tree.Condition.Accumulate;
import org.moothall.core.policy.tree.Condition.AllOf;
import org.moothall.core.policy.tree.Condition.AnyOf;
import org.moothall.core.policy.tree.Condition.Binding;
import org.moothall.core.policy.tree.Condition.Constraint;
import org.moothall.core.policy.tree.Condition.Exists;
import org.moothall.core.policy.tree.Condition.ForAll;
import org.moothall.core.policy.tree.Condition.Not;
import org.moothall.core.policy.tree.Condition.Pattern;
import org.moothall.core.policy.tree.Condition.Result;
import org.moothall.core.policy.tree.Condition.Test;
import org.moothall.core.policy.tree.Expression;
import org.moothall.core.policy.tree.Expression.Constant;
import org.moothall.core.policy.tree.Expression.OneOf;
import org.moothall.core.policy.tree.Expression.Pair;
import org.moothall.core.policy.tree.Expression.Prefixed;
import org.moothall.core.policy.tree.Token;

/** Parts of a rule as its author wrote them, but for white space and brackets without need. */
final class Wording {

  private Wording() {}

  static String of(Condition condition) {
    return switch (condition) {
      case Pattern pattern -> pattern(pattern);
      case Not(var patterns) -> "not( " + joined(patterns, " and ") + " )";
      case Exists(var patterns) -> "exists( " + joined(patterns, " and ") + " )";
      case ForAll(var pattern) -> "forall( " + pattern(pattern) + " )";
      case AnyOf(var branches) -> "( " + joined(branches, " or ") + " )";
      case AllOf(var parts) -> "( " + joined(parts, " and ") + " )";
      case Accumulate accumulate -> accumulate(accumulate);
    };
  }

  private static String joined(List<? extends Condition> conditions, String by) {
    return conditions.stream().map(Wording::of).collect(Collectors.joining(by));
  }

  private static String pattern(Pattern pattern) {
    return pattern.constraints().isEmpty()
        ? pattern.type().text() + "()"
        : pattern.constraints().stream()
            .map(Wording::constraint)
            .collect(Collectors.joining(", ", pattern.type().text() + "( ", " )"));
  }

  private static String constraint(Constraint constraint) {
    return switch (constraint) {
      case Binding(var name, var property) -> name.text() + " : " + property.text();
      case Test(var expression) -> of(expression);
    };
  }

  private static String accumulate(Accumulate accumulate) {
    var results =
        accumulate.results().stream().map(Wording::result).collect(Collectors.joining(", "));
    var tests = accumulate.tests().stream().map(Wording::of).collect(Collectors.joining(", "));
    return "accumulate( %s; %s%s )"
        .formatted(pattern(accumulate.source()), results, tests.isEmpty() ? "" : "; " + tests);
  }

  private static String result(Result result) {
    var argument = result.argument().map(Token::text).orElse("");
    return "%s : %s(%s)".formatted(result.name().text(), result.function().word(), argument);
  }

  static String of(Expression expression) {
    return switch (expression) {
      case Constant constant -> constant.type() + "." + constant.name().text();
      case Prefixed(var sign, var operand) ->
          operand instanceof Pair || operand instanceof OneOf
              ? sign.text() + "( " + of(operand) + " )"
              : sign.text() + of(operand);
      case Pair pair ->
          operand(pair, pair.left(), 0)
              + " "
              + pair.operator().sign()
              + " "
              + operand(pair, pair.right(), 1);
      case OneOf oneOf ->
          of(oneOf.left())
              + (oneOf.negated() ? " not in ( " : " in ( ")
              + oneOf.values().stream().map(Wording::of).collect(Collectors.joining(", "))
              + " )";
      default -> expression.at().source();
    };
  }

  /**
   * In brackets, if it is looser than what it is an operand of.
   *
   * @param more how much tighter it must be; the right side of {@code a - b} is not {@code b - c}
   */
  private static String operand(Pair pair, Expression operand, int more) {
    return operand instanceof Pair inner
            && inner.operator().tightness() < pair.operator().tightness() + more
        ? "( " + of(operand) + " )"
        : of(operand);
  }

  /** The only pattern of a condition, or the last of several. */
  static Pattern lastPattern(Condition condition) {
    return switch (condition) {
      case Pattern pattern -> pattern;
      case Not(var patterns) -> patterns.getLast();
      case Exists(var patterns) -> patterns.getLast();
      case ForAll(var pattern) -> pattern;
      case AnyOf(var branches) -> lastPattern(branches.getLast());
      case AllOf(var parts) -> lastPattern(parts.getLast());
      case Accumulate accumulate -> accumulate.source();
    };
  }

  /** Where a condition starts, or near it. */
  static Token start(Condition condition) {
    return switch (condition) {
      case Pattern pattern -> pattern.type();
      case Not(var patterns) -> patterns.getFirst().type();
      case Exists(var patterns) -> patterns.getFirst().type();
      case ForAll(var pattern) -> pattern.type();
      case AnyOf(var branches) -> start(branches.getFirst());
      case AllOf(var parts) -> start(parts.getFirst());
      case Accumulate accumulate -> accumulate.at();
    };
  }
}
