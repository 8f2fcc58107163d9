package org.moothall.core.policy.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moothall.core.policy.tree.Expression;
import org.moothall.core.policy.tree.Expression.Constant;
import org.moothall.core.policy.tree.Expression.Literal;
import org.moothall.core.policy.tree.Expression.OneOf;
import org.moothall.core.policy.tree.Expression.Pair;
import org.moothall.core.policy.tree.Expression.Prefixed;
import org.moothall.core.policy.tree.Expression.Property;
import org.moothall.core.policy.tree.Token;

/**
 * Values of facts, and what tests say of a fact wherever they need nothing else. Everything else is
 * unknown, and an unknown test may hold. An enum's constants go by their names.
 */
final class FactValues {

  private final Map<Class<?>, Map<String, Method>> accessors = new HashMap<>();

  /** Whether the fact can't pass the test, whatever other facts there are. */
  boolean fails(Object fact, Expression test) {
    return value(fact, test).filter(Boolean.FALSE::equals).isPresent();
  }

  /** The value of a property. */
  Object of(Object fact, String property) {
    var accessor = accessors.computeIfAbsent(fact.getClass(), FactValues::find).get(property);
    if (accessor == null) {
      throw new IllegalStateException("no property `%s` of %s".formatted(property, fact));
    }
    try {
      var value = accessor.invoke(fact);
      return value instanceof Enum<?> constant ? constant.name() : value;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("the fact %s can't be read".formatted(fact), e);
    }
  }

  private static Map<String, Method> find(Class<?> type) {
    var found = new HashMap<String, Method>();
    for (RecordComponent component : type.getRecordComponents()) {
      found.put(component.getName(), component.getAccessor());
    }
    return found;
  }

  private Optional<Object> value(Object fact, Expression expression) {
    return switch (expression) {
      case Property property -> Optional.of(of(fact, property.at().text()));
      case Literal literal -> Optional.of(literal(literal.at()));
      case Constant constant -> Optional.of(constant.name().text());
      case Prefixed prefixed -> value(fact, prefixed.operand()).flatMap(FactValues::opposite);
      case Pair pair -> pair(fact, pair);
      case OneOf oneOf -> oneOf(fact, oneOf);
      default -> Optional.empty();
    };
  }

  private static Object literal(Token token) {
    return switch (token.kind()) {
      case NUMBER -> Long.parseLong(token.text());
      case TEXT -> token.text();
      default -> Boolean.parseBoolean(token.text());
    };
  }

  private static Optional<Object> opposite(Object value) {
    return switch (value) {
      case Boolean truth -> Optional.of(!truth);
      case Long number -> Optional.of(-number);
      default -> Optional.empty();
    };
  }

  private Optional<Object> oneOf(Object fact, OneOf oneOf) {
    var left = value(fact, oneOf.left());
    var values = oneOf.values().stream().map(value -> value(fact, value)).toList();
    if (left.isEmpty() || values.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(values.contains(left) != oneOf.negated());
  }

  private Optional<Object> pair(Object fact, Pair pair) {
    var left = value(fact, pair.left());
    var right = value(fact, pair.right());
    return switch (pair.operator()) {
      case AND -> joined(left, right, false);
      case OR -> joined(left, right, true);
      default -> left.flatMap(one -> right.flatMap(other -> compared(one, pair, other)));
    };
  }

  /** One operand may decide alone: false an "and", true an "or". */
  private static Optional<Object> joined(
      Optional<Object> left, Optional<Object> right, boolean decisive) {
    var one = Optional.<Object>of(decisive);
    if (left.equals(one) || right.equals(one)) {
      return one;
    }
    return left.isPresent() && right.isPresent() ? Optional.of(!decisive) : Optional.empty();
  }

  private static Optional<Object> compared(Object left, Pair pair, Object right) {
    return switch (pair.operator()) {
      case EQUAL -> Optional.of(left.equals(right));
      case NOT_EQUAL -> Optional.of(!left.equals(right));
      case CONTAINS -> among(right, left);
      case NOT_CONTAINS -> among(right, left).flatMap(FactValues::opposite);
      case MEMBER_OF -> among(left, right);
      case NOT_MEMBER_OF -> among(left, right).flatMap(FactValues::opposite);
      default ->
          left instanceof Long one && right instanceof Long other
              ? ofNumbers(one, pair, other)
              : Optional.empty();
    };
  }

  private static Optional<Object> among(Object value, Object values) {
    return value instanceof String && values instanceof Set<?> set
        ? Optional.of(set.contains(value))
        : Optional.empty();
  }

  private static Optional<Object> ofNumbers(long left, Pair pair, long right) {
    return switch (pair.operator()) {
      case LESS -> Optional.of(left < right);
      case AT_MOST -> Optional.of(left <= right);
      case MORE -> Optional.of(left > right);
      case AT_LEAST -> Optional.of(left >= right);
      case PLUS -> Optional.of(left + right);
      case MINUS -> Optional.of(left - right);
      case TIMES -> Optional.of(left * right);
      default -> Optional.empty();
    };
  }
}
