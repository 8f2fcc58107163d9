package org.moothall.core.policy.tree;

import java.util.List;
import java.util.function.Predicate;

/** A value, or a comparison of values, inside a pattern or as an argument of a call. */
public sealed interface Expression {

  /** Where it starts. */
  Token at();

  /** Whether it compares values, and is itself true or false. */
  default boolean isComparison() {
    return switch (this) {
      case Pair pair -> pair.operator().tightness() <= Operator.EQUAL.tightness();
      case Prefixed prefixed -> prefixed.at().is("!");
      case OneOf oneOf -> true;
      default -> false;
    };
  }

  /** Whether it is the same whatever the facts. */
  default boolean isFixed() {
    return switch (this) {
      case Literal literal -> true;
      case Constant constant -> true;
      case Prefixed prefixed -> prefixed.operand().isFixed();
      default -> false;
    };
  }

  /** Whether it says anything about the fact it is a constraint of. */
  default boolean mentionsProperty() {
    return mentions(Property.class::isInstance);
  }

  /** Whether one of its operands, or theirs, is such. */
  default boolean mentions(Predicate<Expression> such) {
    return such.test(this)
        || switch (this) {
          case Prefixed prefixed -> prefixed.operand().mentions(such);
          case Pair pair -> pair.left().mentions(such) || pair.right().mentions(such);
          case OneOf oneOf -> oneOf.left().mentions(such);
          default -> false;
        };
  }

  /** A property of the pattern's fact. */
  record Property(Token at) implements Expression {}

  /** A value bound before. */
  record Bound(Token at) implements Expression {}

  /** A text, a number, or {@code true} or {@code false}. */
  record Literal(Token at) implements Expression {
    public boolean isNumber() {
      return at.is(Token.Kind.NUMBER);
    }
  }

  /**
   * {@code Type.NAME}.
   *
   * @param type as written, perhaps with the type it is nested in, as in {@code Rung.Mode}
   */
  record Constant(Token at, String type, Token name) implements Expression {}

  /** {@code -} or {@code !} before an operand. */
  record Prefixed(Token at, Expression operand) implements Expression {}

  /** Two operands and what stands between them; the operator is one of {@link Operator}. */
  record Pair(Expression left, Operator operator, Token sign, Expression right)
      implements Expression {
    @Override
    public Token at() {
      return left.at();
    }
  }

  /** {@code left in ( … )} or {@code left not in ( … )}. */
  record OneOf(Expression left, boolean negated, Token sign, List<Expression> values)
      implements Expression {
    @Override
    public Token at() {
      return left.at();
    }
  }
}
