package org.moothall.core.policy.interpret;

import java.util.ArrayList;
import java.util.List;
import org.moothall.core.policy.tree.Condition;
import org.moothall.core.policy.tree.Condition.Accumulate;
import org.moothall.core.policy.tree.Condition.AllOf;
import org.moothall.core.policy.tree.Condition.AnyOf;
import org.moothall.core.policy.tree.Condition.Exists;
import org.moothall.core.policy.tree.Condition.ForAll;
import org.moothall.core.policy.tree.Condition.Not;
import org.moothall.core.policy.tree.Condition.Pattern;
import org.moothall.core.policy.tree.Condition.Test;
import org.moothall.core.policy.tree.DrlRule;
import org.moothall.core.policy.tree.Expression;
import org.moothall.core.policy.tree.Expression.Pair;
import org.moothall.core.policy.tree.Expression.Prefixed;
import org.moothall.core.policy.tree.Operator;
import org.moothall.core.policy.tree.Token;

/** Everything in a rule that a case may see true or false, in the order of the rule. */
final class Points {

  private final List<Point> points = new ArrayList<>();

  /**
   * A comparison, or a condition on several facts.
   *
   * @param of the {@link Expression} or {@link Condition}
   */
  record Point(Object of, String text, Token at) {}

  static List<Point> of(DrlRule rule) {
    var all = new Points();
    rule.conditions().forEach(all::add);
    return all.points;
  }

  private void add(Condition condition) {
    switch (condition) {
      case Pattern pattern -> addConstraints(pattern);
      case Not(var patterns) -> addWhole(condition, patterns);
      case Exists(var patterns) -> addWhole(condition, patterns);
      case ForAll(var pattern) -> addWhole(condition, List.of(pattern));
      case AnyOf(var branches) -> branches.forEach(this::add);
      case AllOf(var parts) -> parts.forEach(this::add);
      case Accumulate accumulate -> {
        addConstraints(accumulate.source());
        accumulate.tests().forEach(this::add);
      }
    }
  }

  private void addWhole(Condition condition, List<Pattern> patterns) {
    points.add(new Point(condition, Wording.of(condition), Wording.start(condition)));
    patterns.forEach(this::addConstraints);
  }

  private void addConstraints(Pattern pattern) {
    for (var constraint : pattern.constraints()) {
      if (constraint instanceof Test(var expression)) {
        add(expression);
      }
    }
  }

  private void add(Expression expression) {
    switch (expression) {
      case Prefixed prefixed when prefixed.at().is("!") -> add(prefixed.operand());
      case Pair pair when pair.operator().tightness() <= Operator.AND.tightness() -> {
        add(pair.left());
        add(pair.right());
      }
      default -> points.add(new Point(expression, Wording.of(expression), expression.at()));
    }
  }
}
