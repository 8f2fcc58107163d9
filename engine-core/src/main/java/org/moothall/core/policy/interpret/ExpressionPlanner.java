package org.moothall.core.policy.interpret;

import com.google.re2j.Pattern;
import java.util.Objects;
import java.util.stream.Collectors;
import org.moothall.core.policy.tree.Expression;
import org.moothall.core.policy.tree.Expression.Bound;
import org.moothall.core.policy.tree.Expression.Constant;
import org.moothall.core.policy.tree.Expression.Literal;
import org.moothall.core.policy.tree.Expression.OneOf;
import org.moothall.core.policy.tree.Expression.Pair;
import org.moothall.core.policy.tree.Expression.Prefixed;
import org.moothall.core.policy.tree.Expression.Property;
import org.moothall.core.policy.tree.Operator;
import org.moothall.core.policy.tree.Token;
import org.moothall.core.policy.tree.Token.Kind;

/**
 * Makes values and checks of the expressions in one pattern. Two values are equal if Java says so;
 * numbers are whole, and no arithmetic overflows, since the checker has ruled that out.
 */
final class ExpressionPlanner {

  private final Words words;
  private final Slots slots;
  private final Class<?> fact;
  private final Watch watch;

  /**
   * For one pattern.
   *
   * @param fact the pattern's type
   */
  ExpressionPlanner(Words words, Slots slots, Class<?> fact, Watch watch) {
    this.words = words;
    this.slots = slots;
    this.fact = fact;
    this.watch = watch;
  }

  /** A constraint. */
  PatternStep.Test test(Expression expression) {
    return new PatternStep.Test(expression, check(expression), Operands.of(expression, this));
  }

  /** What is true or false. */
  Check check(Expression expression) {
    return switch (expression) {
      case Prefixed prefixed -> check(prefixed.operand()).negated();
      case Pair(var left, var operator, var sign, var right) when operator == Operator.OR -> {
        var one = check(left);
        var other = check(right);
        yield (row, bound) -> one.holds(row, bound) || other.holds(row, bound);
      }
      case Pair(var left, var operator, var sign, var right) when operator == Operator.AND -> {
        var one = check(left);
        var other = check(right);
        yield (row, bound) -> one.holds(row, bound) && other.holds(row, bound);
      }
      default -> watched(expression, comparison(expression));
    };
  }

  private Check watched(Expression expression, Check check) {
    return (row, bound) -> {
      var held = check.holds(row, bound);
      watch.saw(expression, held);
      return held;
    };
  }

  private Check comparison(Expression expression) {
    return switch (expression) {
      case OneOf oneOf -> oneOf(oneOf);
      case Pair pair when pair.operator().isMatching() -> matching(pair);
      case Pair pair -> comparison(pair.operator(), value(pair.left()), value(pair.right()));
      default -> value(expression)::flag;
    };
  }

  private static Check comparison(Operator operator, Value left, Value right) {
    return switch (operator) {
      case EQUAL -> (row, bound) -> Objects.equals(left.in(row, bound), right.in(row, bound));
      case LESS -> (row, bound) -> left.number(row, bound) < right.number(row, bound);
      case AT_MOST -> (row, bound) -> left.number(row, bound) <= right.number(row, bound);
      case MORE -> (row, bound) -> left.number(row, bound) > right.number(row, bound);
      case AT_LEAST -> (row, bound) -> left.number(row, bound) >= right.number(row, bound);
      case CONTAINS -> (row, bound) -> left.texts(row, bound).contains(right.in(row, bound));
      case MEMBER_OF -> (row, bound) -> right.texts(row, bound).contains(left.in(row, bound));
      case NOT_EQUAL -> comparison(Operator.EQUAL, left, right).negated();
      case NOT_CONTAINS -> comparison(Operator.CONTAINS, left, right).negated();
      case NOT_MEMBER_OF -> comparison(Operator.MEMBER_OF, left, right).negated();
      case OR, AND, PLUS, MINUS, TIMES, MATCHES, NOT_MATCHES ->
          throw new IllegalStateException("`%s` compares no values".formatted(operator.sign()));
    };
  }

  private Check matching(Pair pair) {
    var text = value(pair.left());
    var expression = Pattern.compile(pair.right().at().text());
    var wanted = pair.operator() == Operator.MATCHES;
    return (row, bound) -> expression.matches((String) text.in(row, bound)) == wanted;
  }

  private Check oneOf(OneOf oneOf) {
    var left = value(oneOf.left());
    var values = oneOf.values().stream().map(this::fixed).collect(Collectors.toSet());
    return (row, bound) -> values.contains(left.in(row, bound)) != oneOf.negated();
  }

  /** The value of an expression that is the same whatever the facts. */
  Object fixed(Expression expression) {
    return switch (expression) {
      case Literal literal -> literal(literal.at());
      case Constant constant -> words.constant(constant);
      case Prefixed prefixed when fixed(prefixed.operand()) instanceof Long number -> -number;
      default ->
          throw new IllegalStateException("%s is not fixed".formatted(expression.at().shown()));
    };
  }

  Value value(Expression expression) {
    return switch (expression) {
      case Literal literal -> constantly(fixed(literal));
      case Constant constant -> constantly(fixed(constant));
      case Property property -> {
        var number = words.property(fact, property.at().text());
        yield (row, bound) -> row.value(number);
      }
      case Bound name -> {
        var slot = slots.of(name.at().text());
        yield (row, bound) -> bound[slot];
      }
      case Prefixed prefixed when prefixed.at().is("-") -> {
        var operand = value(prefixed.operand());
        yield (row, bound) -> Math.negateExact(operand.number(row, bound));
      }
      case Pair(var left, var operator, var sign, var right)
          when operator.tightness() >= Operator.PLUS.tightness() ->
          arithmetic(operator, value(left), value(right));
      default -> check(expression)::holds;
    };
  }

  /** An argument of a call: a literal, a constant or a bound value. */
  Saying.Argument argument(Expression expression) {
    if (expression instanceof Bound name) {
      var slot = slots.of(name.at().text());
      return bound -> bound[slot];
    }
    var value = fixed(expression);
    return bound -> value;
  }

  private static Value constantly(Object value) {
    return (row, bound) -> value;
  }

  private static Value arithmetic(Operator operator, Value left, Value right) {
    return switch (operator) {
      case PLUS -> (row, bound) -> Math.addExact(left.number(row, bound), right.number(row, bound));
      case MINUS ->
          (row, bound) -> Math.subtractExact(left.number(row, bound), right.number(row, bound));
      default ->
          (row, bound) -> Math.multiplyExact(left.number(row, bound), right.number(row, bound));
    };
  }

  private static Object literal(Token literal) {
    if (literal.is(Kind.TEXT)) {
      return literal.text();
    }
    return literal.is(Kind.NUMBER)
        ? (Object) Long.valueOf(literal.text())
        : Boolean.valueOf(literal.text());
  }
}
