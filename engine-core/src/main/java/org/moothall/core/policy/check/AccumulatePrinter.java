package org.moothall.core.policy.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.moothall.core.policy.tree.Condition.Accumulate;
import org.moothall.core.policy.tree.Condition.Result;
import org.moothall.core.policy.tree.Expression;
import org.moothall.core.policy.tree.Expression.OneOf;
import org.moothall.core.policy.tree.Expression.Pair;
import org.moothall.core.policy.tree.Expression.Prefixed;
import org.moothall.core.policy.tree.Token;

/**
 * Prints an {@code accumulate} so that Drools means the same by it.
 *
 * <p>Each result is worked out by itself: side by side with others, the smallest of nothing is null
 * and the rule goes on, while by itself it stops the rule. Tests come behind as {@code eval}, since
 * Drools lets every {@code in} pass where results are tested.
 */
final class AccumulatePrinter {

  private AccumulatePrinter() {}

  /**
   * Conditions of their own, all of which must hold.
   *
   * @param source the pattern as it is printed
   */
  static List<String> lines(Accumulate accumulate, String source) {
    var lines = new ArrayList<String>();
    accumulate.results().forEach(result -> lines.add(line(result, source)));
    accumulate.tests().forEach(test -> lines.add("eval( " + test(test) + " )"));
    return lines;
  }

  private static String line(Result result, String source) {
    return "accumulate( %s; %s : %s(%s) )"
        .formatted(
            source,
            result.name().text(),
            result.function().word(),
            result.argument().map(Token::text).orElse(""));
  }

  private static String test(Expression expression) {
    return switch (expression) {
      case Prefixed prefixed when Nesting.isTwice(prefixed) ->
          test(((Prefixed) prefixed.operand()).operand());
      case Prefixed prefixed when prefixed.at().is("!") -> "!( " + test(prefixed.operand()) + " )";
      case Pair pair when Nesting.isJoint(pair.operator()) ->
          (Nesting.isChain(pair) ? test(pair.left()) : "( %s )".formatted(test(pair.left())))
              + " %s ( %s )".formatted(pair.operator().sign(), test(pair.right()));
      case OneOf oneOf -> oneOf(oneOf);
      default -> DrlPrinter.value(expression);
    };
  }

  private static String oneOf(OneOf oneOf) {
    var left = DrlPrinter.value(oneOf.left());
    var sign = oneOf.negated() ? " != " : " == ";
    return oneOf.values().stream()
        .map(value -> left + sign + DrlPrinter.value(value))
        .collect(Collectors.joining(oneOf.negated() ? " && " : " || "));
  }
}
