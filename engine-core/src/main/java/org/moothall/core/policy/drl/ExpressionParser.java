package org.moothall.core.policy.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** Reads comparisons and values, tighter operators first. */
final class ExpressionParser {

  private static final int DEEPEST = 16;

  /** Nobody reads more at a glance, and Drools makes code of each. */
  private static final int MOST_OPERANDS = 200;

  /** As in {@code Rung.Mode.CO_OWN}. */
  private static final int MOST_TYPES = 2;

  private static final Set<String> FLAGS = Set.of("true", "false");
  private static final Set<String> OPERATORS = Set.of("in", "contains", "memberOf", "matches");
  private static final Set<String> REFUSED_OPERATORS =
      Set.of("soundslike", "str", "excludes", "instanceof", "isA");

  private final Cursor cursor;
  private int depth;
  private int operands;

  ExpressionParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Something that is true or false. */
  Expression condition() {
    return binary(1);
  }

  /** An argument of a call: a literal, a constant or a bound value. */
  Expression value() {
    return operand();
  }

  /** Operators at least this tight; {@code a op b op c} leans left. */
  private Expression binary(int tightness) {
    var left = operand();
    while (true) {
      if (cursor.at("in") || cursor.at("not") && cursor.peek(1).is("in")) {
        if (tightness > Operator.EQUAL.tightness()) {
          return left;
        }
        left = oneOf(left);
        continue;
      }
      var operator = operator();
      if (operator.isEmpty() || operator.get().tightness() < tightness) {
        return left;
      }
      var sign = takeOperator();
      left = new Pair(left, operator.get(), sign, right(operator.get()));
    }
  }

  private Expression right(Operator operator) {
    return operator.isMatching()
        ? new Literal(cursor.expect(Kind.TEXT, "a regular expression in double quotes"))
        : binary(operator.tightness() + 1);
  }

  private Optional<Operator> operator() {
    if (cursor.at("/") || cursor.at("%")) {
      throw cursor.refuse(
          cursor.peek(),
          Code.DIVISION,
          "%s rounds whole numbers down. Maybe multiply the other side: `2 * a >= b`."
              .formatted(cursor.peek().shown()));
    }
    var word = cursor.at("not") ? cursor.peek(1) : cursor.peek();
    if (word.is("?") || word.is(Kind.WORD) && REFUSED_OPERATORS.contains(word.text())) {
      throw cursor.refuse(
          word, Code.CONSTRUCT_REFUSED, "%s is not an operator of rules.".formatted(word.shown()));
    }
    if (cursor.at("=")) {
      throw cursor.unexpected("an operator", Set.of("=="));
    }
    if (cursor.at("not")) {
      return word.is(Kind.WORD) ? Operator.of("not " + word.text()) : Optional.empty();
    }
    if (cursor.at(Kind.WORD) && !OPERATORS.contains(cursor.peek().text())) {
      throw cursor.unexpected("an operator, `,` or `)`", OPERATORS);
    }
    return cursor.at(Kind.SYMBOL) || cursor.at(Kind.WORD)
        ? Operator.of(cursor.peek().text())
        : Optional.empty();
  }

  private Token takeOperator() {
    var sign = cursor.next();
    if (sign.is("not")) {
      cursor.next();
    }
    return sign;
  }

  private Expression oneOf(Expression left) {
    var sign = cursor.peek();
    var negated = cursor.take("not");
    cursor.expect("in");
    cursor.expect("(");
    var values = new ArrayList<Expression>();
    do {
      values.add(operand());
    } while (cursor.take(","));
    cursor.expect(")");
    return new OneOf(left, negated, sign, List.copyOf(values));
  }

  private Expression operand() {
    if (++depth > DEEPEST) {
      throw cursor.refuse(
          cursor.peek(),
          Code.NESTED_TOO_DEEP,
          "the expression is nested more than %s deep. Maybe write two rules.".formatted(DEEPEST));
    }
    if (++operands > MOST_OPERANDS) {
      throw cursor.refuse(
          cursor.peek(),
          Code.NESTED_TOO_DEEP,
          "the expression has more than %s operands. Maybe write two rules."
              .formatted(MOST_OPERANDS));
    }
    var operand = simple();
    depth--;
    return operand;
  }

  private Expression simple() {
    var start = cursor.peek();
    if (cursor.take("(")) {
      var inside = binary(1);
      cursor.expect(")");
      return inside;
    }
    if (cursor.take("!")) {
      return new Prefixed(start, operand());
    }
    if (cursor.take("-")) {
      return new Prefixed(start, new Literal(cursor.expect(Kind.NUMBER, "a number")));
    }
    return switch (start.kind()) {
      case NUMBER -> number();
      case TEXT -> new Literal(cursor.next());
      case BINDING -> noNavigation(new Bound(cursor.next()));
      case WORD -> word();
      default -> throw cursor.unexpected("a property or a value");
    };
  }

  private Expression number() {
    var number = cursor.next();
    if (cursor.at(".")) {
      throw cursor.refuse(
          number, Code.WRONG_KIND, "numbers are whole. Maybe multiply both sides until they are.");
    }
    return new Literal(number);
  }

  private Expression word() {
    var word = cursor.next();
    if (word.is("new")) {
      throw cursor.refuse(
          word, Code.CONSTRUCT_REFUSED, "`new` is not allowed: rules make nothing.");
    }
    if (FLAGS.contains(word.text())) {
      return new Literal(word);
    }
    if (word.is("null")) {
      throw cursor.refuse(word, Code.WRONG_KIND, "`null` is no value: facts lack nothing.");
    }
    if (Character.isDigit(word.text().charAt(0))) {
      throw cursor.refuse(
          word,
          Code.WRONG_KIND,
          "%s is no number. Maybe write its digits alone.".formatted(word.shown()));
    }
    return noNavigation(isUpper(word.text()) && atPart() ? constant(word) : new Property(word));
  }

  private Expression constant(Token first) {
    var type = new StringBuilder(first.text());
    for (var i = 1; i < MOST_TYPES && atPart() && isPart(2); i++) {
      cursor.next();
      type.append('.').append(cursor.next().text());
    }
    cursor.next();
    return new Constant(first, type.toString(), cursor.next());
  }

  private boolean atPart() {
    return isPart(0);
  }

  private boolean isPart(int ahead) {
    return cursor.peek(ahead).is(".") && cursor.peek(ahead + 1).is(Kind.WORD);
  }

  private static boolean isUpper(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  /** Nothing can be called, and nothing has properties of its own. */
  private Expression noNavigation(Expression value) {
    if (cursor.at("(")) {
      throw cursor.refuse(
          value.at(),
          Code.CALL_REFUSED,
          "%s is called here; a rule calls nothing but `answer`.".formatted(value.at().shown()));
    }
    if (cursor.at(".") || cursor.at("[") || cursor.at("::")) {
      throw cursor.refuse(
          cursor.peek(),
          Code.NAVIGATION_REFUSED,
          "%s leads out of the fact; a rule sees the fact's own properties only."
              .formatted(cursor.peek().shown()));
    }
    return value;
  }
}
