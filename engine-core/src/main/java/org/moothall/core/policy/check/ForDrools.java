package org.moothall.core.policy.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moothall.core.policy.tree.Call;
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
import org.moothall.core.policy.tree.DrlRule;
import org.moothall.core.policy.tree.Expression;
import org.moothall.core.policy.tree.Expression.Bound;
import org.moothall.core.policy.tree.Expression.OneOf;
import org.moothall.core.policy.tree.Expression.Pair;
import org.moothall.core.policy.tree.Expression.Prefixed;
import org.moothall.core.policy.tree.Operator;
import org.moothall.core.policy.tree.Token;

/**
 * Writes a rule so that Drools takes it as it is meant: without {@code or}, with every name bound
 * in one place only, and what is fixed on the right. {@code rules/docs/drools-differences.md} has
 * the details.
 */
final class ForDrools {

  private int names;

  private ForDrools() {}

  /** The same rule in other words: a rule for each way to read it, none of them with an or. */
  static List<DrlRule> write(DrlRule rule) {
    return Alternatives.of(rule.conditions()).stream()
        .map(way -> new ForDrools().write(rule, way))
        .toList();
  }

  private DrlRule write(DrlRule rule, List<Condition> way) {
    var known = new HashMap<String, String>();
    var conditions = way.stream().map(condition -> condition(condition, known)).toList();
    var calls = rule.calls().stream().map(call -> call(call, known)).toList();
    return new DrlRule(rule.head(), conditions, calls);
  }

  private Condition condition(Condition condition, Map<String, String> known) {
    return switch (condition) {
      case Pattern pattern -> pattern(pattern, known);
      case Not(var patterns) -> new Not(inside(patterns, known));
      case Exists(var patterns) -> new Exists(inside(patterns, known));
      case ForAll(var pattern) -> new ForAll(pattern(pattern, new HashMap<>(known)));
      case Accumulate accumulate -> accumulate(accumulate, known);
      case AllOf all -> throw new IllegalStateException("`and` was not taken apart");
      case AnyOf any -> throw new IllegalStateException("`or` was not taken apart");
    };
  }

  private Condition accumulate(Accumulate accumulate, Map<String, String> known) {
    var inside = new HashMap<>(known);
    var source = pattern(accumulate.source(), inside);
    var results =
        accumulate.results().stream()
            .map(
                result ->
                    new Result(
                        bind(result.name(), known),
                        result.function(),
                        result.argument().map(argument -> renamed(argument, inside))))
            .toList();
    var tests = accumulate.tests().stream().map(test -> expression(test, known)).toList();
    return new Accumulate(accumulate.at(), source, results, tests);
  }

  private Token bind(Token name, Map<String, String> known) {
    known.put(name.text(), "$" + names++);
    return renamed(name, known);
  }

  private List<Pattern> inside(List<Pattern> patterns, Map<String, String> outside) {
    var known = new HashMap<>(outside);
    return patterns.stream().map(pattern -> pattern(pattern, known)).toList();
  }

  private Pattern pattern(Pattern pattern, Map<String, String> known) {
    return new Pattern(
        pattern.type(),
        pattern.constraints().stream().map(constraint -> constraint(constraint, known)).toList());
  }

  private Constraint constraint(Constraint constraint, Map<String, String> known) {
    return switch (constraint) {
      case Test(var expression) -> new Test(expression(expression, known));
      case Binding(var name, var property) -> new Binding(bind(name, known), property);
    };
  }

  private static Call call(Call call, Map<String, String> known) {
    return new Call(
        call.verb(),
        call.arguments().stream().map(argument -> expression(argument, known)).toList());
  }

  private static Expression expression(Expression expression, Map<String, String> known) {
    return switch (expression) {
      case Bound(var name) -> new Bound(renamed(name, known));
      case Prefixed(var sign, var operand) when sign.is("!") ->
          not(sign, expression(operand, known));
      case OneOf(var left, var negated, var sign, var values) ->
          new OneOf(expression(left, known), negated, sign, values);
      case Pair(var left, var operator, var sign, var right) ->
          pair(new Pair(expression(left, known), operator, sign, expression(right, known)));
      default -> expression;
    };
  }

  /** Not twice over, which the printer would take back. */
  private static Expression not(Token sign, Expression expression) {
    if (!(expression instanceof Prefixed(var inner, var operand)) || !inner.is("!")) {
      return new Prefixed(sign, expression);
    }
    return operand instanceof Pair pair && isMixed(pair)
        ? new Prefixed(sign, opposite(pair))
        : operand;
  }

  private static Expression pair(Pair pair) {
    if (opposite(pair.operator()) == pair.operator()) {
      return pair;
    }
    if (pair.left().isFixed()) {
      return new Pair(pair.right(), turned(pair.operator()), pair.sign(), pair.left());
    }
    return isMixed(pair) ? new Prefixed(not(pair), opposite(pair)) : pair;
  }

  /** Whether properties stand on both sides, and bound values among them. */
  private static boolean isMixed(Pair pair) {
    return mentionsBound(pair) && pair.left().mentionsProperty() && pair.right().mentionsProperty();
  }

  private static boolean mentionsBound(Expression expression) {
    return switch (expression) {
      case Bound bound -> true;
      case Pair pair -> mentionsBound(pair.left()) || mentionsBound(pair.right());
      default -> false;
    };
  }

  private static Token not(Pair pair) {
    return new Token(Token.Kind.SYMBOL, "!", pair.at().line(), pair.at().column());
  }

  private static Pair opposite(Pair pair) {
    return new Pair(pair.left(), opposite(pair.operator()), pair.sign(), pair.right());
  }

  /** What is true wherever the operator is not; itself if it does not compare like that. */
  private static Operator opposite(Operator operator) {
    return switch (operator) {
      case EQUAL -> Operator.NOT_EQUAL;
      case NOT_EQUAL -> Operator.EQUAL;
      case LESS -> Operator.AT_LEAST;
      case AT_MOST -> Operator.MORE;
      case MORE -> Operator.AT_MOST;
      case AT_LEAST -> Operator.LESS;
      default -> operator;
    };
  }

  /** What the operator is when its operands change places. */
  private static Operator turned(Operator operator) {
    return switch (operator) {
      case LESS -> Operator.MORE;
      case AT_MOST -> Operator.AT_LEAST;
      case MORE -> Operator.LESS;
      case AT_LEAST -> Operator.AT_MOST;
      default -> operator;
    };
  }

  private static Token renamed(Token name, Map<String, String> known) {
    return new Token(
        name.kind(), known.getOrDefault(name.text(), name.text()), name.line(), name.column());
  }
}
