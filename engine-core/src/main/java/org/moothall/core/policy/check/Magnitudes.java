package org.moothall.core.policy.check;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.moothall.core.policy.drl.Code;
import org.moothall.core.policy.drl.Faults;
import org.moothall.core.policy.drl.Numbers;
import org.moothall.core.policy.fact.FactText;
import org.moothall.core.policy.tree.Condition.Accumulate;
import org.moothall.core.policy.tree.Condition.Pattern;
import org.moothall.core.policy.tree.Condition.Result;
import org.moothall.core.policy.tree.Condition.Test;
import org.moothall.core.policy.tree.DrlRule;
import org.moothall.core.policy.tree.Expression;
import org.moothall.core.policy.tree.Expression.Bound;
import org.moothall.core.policy.tree.Expression.Constant;
import org.moothall.core.policy.tree.Expression.Literal;
import org.moothall.core.policy.tree.Expression.OneOf;
import org.moothall.core.policy.tree.Expression.Pair;
import org.moothall.core.policy.tree.Expression.Prefixed;
import org.moothall.core.policy.tree.Expression.Property;
import org.moothall.core.policy.tree.Operator;

/**
 * Shows that no arithmetic of a checked rule can leave the 64 bits of its numbers: facts, settings
 * and literals lie within bounds, and so does everything worked out from them, or it is a fault.
 */
final class Magnitudes {

  private static final BigInteger FACT = BigInteger.valueOf(Numbers.MOST);
  private static final BigInteger COUNT = BigInteger.valueOf(FactText.MOST_FACTS);
  private static final BigInteger LONGEST = BigInteger.valueOf(Long.MAX_VALUE);

  private final Faults faults;

  /** How large results of counting may be; everything else that is bound is part of a fact. */
  private final Map<String, BigInteger> results = new HashMap<>();

  Magnitudes(Faults faults) {
    this.faults = faults;
  }

  void check(DrlRule rule) {
    for (var condition : rule.conditions()) {
      condition.everyPattern().forEach(this::check);
      if (condition instanceof Accumulate accumulate) {
        accumulate.results().forEach(this::bind);
        accumulate.tests().forEach(this::test);
      }
    }
  }

  private void check(Pattern pattern) {
    for (var constraint : pattern.constraints()) {
      if (constraint instanceof Test test) {
        test(test.expression());
      }
    }
  }

  private void bind(Result result) {
    var most =
        switch (result.function()) {
          case COUNT -> COUNT;
          case SUM -> COUNT.multiply(FACT);
          case MIN, MAX -> FACT;
        };
    results.put(result.name().text(), most);
  }

  private void test(Expression test) {
    switch (test) {
      case Pair pair when pair.operator().tightness() <= Operator.AND.tightness() -> {
        test(pair.left());
        test(pair.right());
      }
      case Pair pair -> {
        most(pair.left());
        most(pair.right());
      }
      case Prefixed prefixed -> test(prefixed.operand());
      case OneOf oneOf -> most(oneOf.left());
      default -> {}
    }
  }

  /** How far from 0 it may be. What is too far is told once. */
  private BigInteger most(Expression number) {
    return switch (number) {
      case Literal literal -> literal.isNumber() ? new BigInteger(literal.at().text()) : FACT;
      case Bound bound -> results.getOrDefault(bound.at().text(), FACT);
      case Prefixed prefixed -> most(prefixed.operand());
      case Pair pair -> most(pair);
      case Property property -> FACT;
      case Constant constant -> FACT;
      case OneOf oneOf -> FACT;
    };
  }

  private BigInteger most(Pair pair) {
    var left = most(pair.left());
    var right = most(pair.right());
    var most = pair.operator() == Operator.TIMES ? left.multiply(right) : left.add(right);
    if (most.compareTo(LONGEST) <= 0) {
      return most;
    }
    faults.add(
        pair.sign(),
        Code.MAY_OVERFLOW,
        "this `%s` may come to more than a number can be. Facts, settings and literals lie within ±%s, and a sum goes over at most %s facts."
            .formatted(pair.operator().sign(), FACT, COUNT));
    return BigInteger.ZERO;
  }
}
