package org.moothall.core.policy.check;

import java.util.Map;
import org.moothall.core.policy.tree.Expression;
import org.moothall.core.policy.tree.Expression.Bound;
import org.moothall.core.policy.tree.Expression.Constant;
import org.moothall.core.policy.tree.Expression.Literal;
import org.moothall.core.policy.tree.Expression.OneOf;
import org.moothall.core.policy.tree.Expression.Pair;
import org.moothall.core.policy.tree.Expression.Prefixed;
import org.moothall.core.policy.tree.Expression.Property;
import org.moothall.core.policy.tree.Token;

/**
 * What becomes of the expressions of one pattern when a setting rises.
 *
 * @param bound values bound before that move with the setting
 * @param reads whether the pattern reads the setting, so that its value is a property
 */
record EffectOfValues(Map<String, Effect> bound, boolean reads) {

  /** Whether it becomes true more often, or less. */
  Effect ofTest(Expression test) {
    return switch (test) {
      case Prefixed prefixed -> ofTest(prefixed.operand()).flipped();
      case OneOf oneOf -> ofNumber(oneOf.left()).blurred();
      case Pair pair -> ofPair(pair);
      case Property property -> Effect.NONE;
      case Bound value -> Effect.NONE;
      case Literal literal -> Effect.NONE;
      case Constant constant -> Effect.NONE;
    };
  }

  private Effect ofPair(Pair pair) {
    return switch (pair.operator()) {
      case OR, AND -> ofTest(pair.left()).with(ofTest(pair.right()));
      case MORE, AT_LEAST -> ofNumber(pair.left()).with(ofNumber(pair.right()).flipped());
      case LESS, AT_MOST -> ofNumber(pair.left()).flipped().with(ofNumber(pair.right()));
      case EQUAL, NOT_EQUAL -> ofNumber(pair.left()).with(ofNumber(pair.right())).blurred();
      default -> Effect.NONE;
    };
  }

  Effect ofProperty(Token property) {
    return reads && property.text().equals("value") ? Effect.RISES : Effect.NONE;
  }

  private Effect ofNumber(Expression number) {
    return switch (number) {
      case Property property -> ofProperty(property.at());
      case Bound value -> bound.getOrDefault(value.at().text(), Effect.NONE);
      case Pair pair ->
          switch (pair.operator()) {
            case PLUS -> ofNumber(pair.left()).with(ofNumber(pair.right()));
            case MINUS -> ofNumber(pair.left()).with(ofNumber(pair.right()).flipped());
            case TIMES -> ofProduct(pair.left(), pair.right());
            default -> Effect.UNCLEAR;
          };
      case Literal literal -> Effect.NONE;
      case Constant constant -> Effect.NONE;
      case Prefixed prefixed -> Effect.NONE;
      case OneOf oneOf -> Effect.UNCLEAR;
    };
  }

  /** The other factor's sign must be known. */
  private Effect ofProduct(Expression left, Expression right) {
    if (left.isFixed()) {
      return ofNumber(right).flippedIf(left instanceof Prefixed);
    }
    if (right.isFixed()) {
      return ofNumber(left).flippedIf(right instanceof Prefixed);
    }
    return ofNumber(left).with(ofNumber(right)).blurred();
  }
}
