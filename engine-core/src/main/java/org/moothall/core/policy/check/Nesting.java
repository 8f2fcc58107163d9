package org.moothall.core.policy.check;

import org.moothall.core.policy.tree.Expression;
import org.moothall.core.policy.tree.Expression.OneOf;
import org.moothall.core.policy.tree.Expression.Pair;
import org.moothall.core.policy.tree.Expression.Prefixed;
import org.moothall.core.policy.tree.Operator;

/**
 * How deep brackets are nested in what is printed for Drools, whose parser takes more than twice as
 * long for every further level.
 */
final class Nesting {

  /** Takes Drools no time yet; at twice as many it takes minutes. */
  static final int DEEPEST = 6;

  private Nesting() {}

  static int of(Expression expression) {
    return switch (expression) {
      case Prefixed prefixed when isTwice(prefixed) ->
          of(((Prefixed) prefixed.operand()).operand());
      case Prefixed prefixed -> 1 + of(prefixed.operand());
      case Pair pair ->
          Math.max(
              of(pair.left()) + (isBracketed(pair, pair.left()) && !isChain(pair) ? 1 : 0),
              of(pair.right()) + (isBracketed(pair, pair.right()) ? 1 : 0));
      case OneOf oneOf -> of(oneOf.left());
      default -> 0;
    };
  }

  /** Whether a negation is of a negation. */
  static boolean isTwice(Prefixed prefixed) {
    return prefixed.operand() instanceof Prefixed inner
        && prefixed.at().is("!")
        && inner.at().is("!");
  }

  /** Whether the left operand goes on without brackets, as in {@code a || b || c}. */
  static boolean isChain(Pair pair) {
    return pair.left() instanceof Pair left
        && left.operator().tightness() == pair.operator().tightness()
        && (isJoint(pair.operator()) || isSum(pair.operator()));
  }

  private static boolean isBracketed(Pair pair, Expression operand) {
    return isJoint(pair.operator())
        || isSum(pair.operator()) && operand instanceof Pair inner && isSum(inner.operator());
  }

  /** Whether it joins tests. */
  static boolean isJoint(Operator operator) {
    return operator.tightness() <= Operator.AND.tightness();
  }

  private static boolean isSum(Operator operator) {
    return operator.tightness() >= Operator.PLUS.tightness();
  }
}
