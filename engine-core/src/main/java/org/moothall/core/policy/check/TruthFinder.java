package org.moothall.core.policy.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.core.policy.check.ValueType.Choice;
import org.moothall.core.policy.check.ValueType.Plain;
import org.moothall.core.policy.check.Values.Ranges;
import org.moothall.core.policy.check.Values.Words;
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
 * Finds for which values of a property a checked test is true. What is not about one property and
 * literals, constants or bound values is left alone.
 *
 * @param properties those of the fact
 * @param bound what is known of values that were bound before
 */
record TruthFinder(Map<String, ValueType> properties, Map<String, Values> bound) {

  private static final Set<String> FLAGS = Set.of("true", "false");

  Optional<Truth> of(Expression test) {
    return switch (test) {
      case Property property -> Optional.of(flag(property.at().text()));
      case Prefixed prefixed -> of(prefixed.operand()).map(Truth::not);
      case OneOf oneOf -> oneOf(oneOf);
      case Pair pair -> pair(pair);
      case Bound value -> Optional.empty();
      case Literal literal -> Optional.empty();
      case Constant constant -> Optional.empty();
    };
  }

  /** Every value of a property. */
  Values all(String property) {
    var kind = properties.get(property);
    return kind == Plain.NUMBER ? Ranges.ALL : new Words(true, Set.of(), universe(kind));
  }

  private static Set<String> universe(@Nullable ValueType kind) {
    return kind instanceof Choice choice
        ? Set.copyOf(choice.names())
        : kind == Plain.FLAG ? FLAGS : Set.of();
  }

  private static Truth flag(String question) {
    return Truth.exactly(question, new Words(false, Set.of("true"), FLAGS));
  }

  private Optional<Truth> oneOf(OneOf oneOf) {
    if (!(oneOf.left() instanceof Property property)) {
      return Optional.empty();
    }
    var name = property.at().text();
    var values = all(name).not();
    for (var value : oneOf.values()) {
      values = values.or(one(name, value));
    }
    return Optional.of(Truth.exactly(name, oneOf.negated() ? values.not() : values));
  }

  private Values one(String property, Expression value) {
    if (properties.get(property) == Plain.NUMBER) {
      var number = number(value);
      return Ranges.of(number, number);
    }
    return new Words(false, Set.of(word(value)), universe(properties.get(property)));
  }

  private static long number(Expression fixed) {
    return fixed instanceof Prefixed prefixed
        ? -number(prefixed.operand())
        : Long.parseLong(fixed.at().text());
  }

  private static String word(Expression fixed) {
    return fixed instanceof Constant constant ? constant.name().text() : fixed.at().text();
  }

  private Optional<Truth> pair(Pair pair) {
    return switch (pair.operator()) {
      case AND -> both(pair).map(both -> both[0].and(both[1]));
      case OR -> both(pair).map(both -> both[0].or(both[1]));
      case CONTAINS -> contains(pair.left(), pair.right());
      case NOT_CONTAINS -> contains(pair.left(), pair.right()).map(Truth::not);
      case MEMBER_OF -> contains(pair.right(), pair.left());
      case NOT_MEMBER_OF -> contains(pair.right(), pair.left()).map(Truth::not);
      default -> comparison(pair);
    };
  }

  /** What both sides say, if it is about one property. */
  private Optional<Truth[]> both(Pair pair) {
    var left = of(pair.left());
    var right = of(pair.right());
    return left.isPresent()
            && right.isPresent()
            && left.get().property().equals(right.get().property())
        ? Optional.of(new Truth[] {left.get(), right.get()})
        : Optional.empty();
  }

  private static Optional<Truth> contains(Expression set, Expression member) {
    return set instanceof Property property && member instanceof Literal literal
        ? Optional.of(flag(property.at().text() + " contains " + literal.at().source()))
        : Optional.empty();
  }

  private Optional<Truth> comparison(Pair pair) {
    var turned = pair.operator().turned();
    if (turned.isPresent() && pair.right() instanceof Property right && isKnown(pair.left())) {
      return compared(right.at().text(), turned.get(), pair.left());
    }
    return turned.isPresent() && pair.left() instanceof Property left && isKnown(pair.right())
        ? compared(left.at().text(), pair.operator(), pair.right())
        : Optional.empty();
  }

  private boolean isKnown(Expression value) {
    return value.isFixed() || value instanceof Bound name && bound.containsKey(name.at().text());
  }

  private Optional<Truth> compared(String property, Operator operator, Expression value) {
    if (value instanceof Bound name) {
      return Optional.ofNullable(bound.get(name.at().text()))
          .filter(known -> known.getClass() == all(property).getClass())
          .map(known -> new Truth(property, may(property, operator, known), all(property).not()));
    }
    var exact =
        switch (operator) {
          case EQUAL -> one(property, value);
          case NOT_EQUAL -> one(property, value).not();
          default -> beside(operator, number(value), number(value));
        };
    return Optional.of(Truth.exactly(property, exact));
  }

  /** What may be true when the other side is one of several values. */
  private Values may(String property, Operator operator, Values known) {
    if (operator == Operator.EQUAL) {
      return known;
    }
    return operator != Operator.NOT_EQUAL && known instanceof Ranges ranges
        ? beside(operator, ranges.least(), ranges.most())
        : all(property);
  }

  /** Numbers that compare so with one of those between the two. */
  private static Values beside(Operator operator, long least, long most) {
    return switch (operator) {
      case LESS -> Ranges.of(Long.MIN_VALUE, most - 1);
      case AT_MOST -> Ranges.of(Long.MIN_VALUE, most);
      case MORE -> Ranges.of(least + 1, Long.MAX_VALUE);
      case AT_LEAST -> Ranges.of(least, Long.MAX_VALUE);
      default -> Ranges.ALL;
    };
  }
}
