package org.moothall.core.policy.interpret;

import java.util.ArrayList;
import java.util.List;
import org.moothall.core.policy.tree.Expression;
import org.moothall.core.policy.tree.Expression.Bound;
import org.moothall.core.policy.tree.Expression.OneOf;
import org.moothall.core.policy.tree.Expression.Pair;
import org.moothall.core.policy.tree.Expression.Prefixed;
import org.moothall.core.policy.tree.Expression.Property;
import org.moothall.core.policy.tree.Operator;

/**
 * What a constraint is about: where to look for a value that would make it hold.
 *
 * @param values all that is compared in it
 * @param sides what stands on the two sides of each comparison
 * @param properties the properties it names, the leftmost first
 * @param names the bound values it names
 */
record Operands(
    List<Value> values, List<Sides> sides, List<String> properties, List<String> names) {

  /** The two sides of a comparison. */
  record Sides(Value left, Value right) {}

  static Operands of(Expression expression, ExpressionPlanner planner) {
    var all =
        new Operands(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    all.add(expression, planner);
    return all;
  }

  private void add(Expression expression, ExpressionPlanner planner) {
    switch (expression) {
      case Property property -> properties.add(property.at().text());
      case Bound name -> names.add(name.at().text());
      case Prefixed prefixed -> add(prefixed.operand(), planner);
      case Pair pair -> {
        add(pair.left(), planner);
        add(pair.right(), planner);
        if (compares(pair.operator())) {
          compare(pair.left(), pair.right(), planner);
        }
      }
      case OneOf oneOf -> {
        add(oneOf.left(), planner);
        oneOf.values().forEach(value -> compare(oneOf.left(), value, planner));
      }
      default -> {
        // Literals and constants are found where they are compared.
      }
    }
  }

  private void compare(Expression left, Expression right, ExpressionPlanner planner) {
    var sides = new Sides(planner.value(left), planner.value(right));
    this.sides.add(sides);
    values.add(sides.left());
    values.add(sides.right());
  }

  private static boolean compares(Operator operator) {
    return operator.tightness() == Operator.EQUAL.tightness();
  }
}
