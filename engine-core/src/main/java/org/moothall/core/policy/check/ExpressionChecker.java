package org.moothall.core.policy.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.moothall.core.policy.check.ValueType.Choice;
import org.moothall.core.policy.check.ValueType.Plain;
import org.moothall.core.policy.drl.Code;
import org.moothall.core.policy.drl.Faults;
import org.moothall.core.policy.drl.Nearest;
import org.moothall.core.policy.drl.Numbers;
import org.moothall.core.policy.run.Regex;
import org.moothall.core.policy.tree.Expression;
import org.moothall.core.policy.tree.Expression.Bound;
import org.moothall.core.policy.tree.Expression.Constant;
import org.moothall.core.policy.tree.Expression.Literal;
import org.moothall.core.policy.tree.Expression.OneOf;
import org.moothall.core.policy.tree.Expression.Pair;
import org.moothall.core.policy.tree.Expression.Prefixed;
import org.moothall.core.policy.tree.Expression.Property;
import org.moothall.core.policy.tree.Token;
import org.moothall.core.policy.tree.Token.Kind;

/**
 * Finds the kind of an expression, and what does not fit in it. No kind means that a fault was
 * recorded.
 */
final class ExpressionChecker {

  private final Names names;
  private final Faults faults;
  private final String fact;
  private final Map<String, ValueType> properties;
  private final Scope bound;
  private final Predicate<Expression> subject;

  /**
   * For expressions in a pattern.
   *
   * @param fact the simple name of the pattern's type
   * @param properties what the fact has
   * @param bound what was bound before
   */
  ExpressionChecker(
      Names names, Faults faults, String fact, Map<String, ValueType> properties, Scope bound) {
    this(names, faults, fact, properties, bound, Property.class::isInstance);
  }

  private ExpressionChecker(
      Names names,
      Faults faults,
      String fact,
      Map<String, ValueType> properties,
      Scope bound,
      Predicate<Expression> subject) {
    this.names = names;
    this.faults = faults;
    this.fact = fact;
    this.properties = properties;
    this.bound = bound;
    this.subject = subject;
  }

  /** For tests of what an {@code accumulate} binds under these names. */
  static ExpressionChecker ofResults(Names names, Faults faults, Scope bound, Set<String> results) {
    return new ExpressionChecker(
        names,
        faults,
        "accumulate",
        Map.of(),
        bound,
        part -> part instanceof Bound value && results.contains(value.at().text()));
  }

  Optional<ValueType> kind(Expression expression) {
    return switch (expression) {
      case Literal literal -> literal(literal.at());
      case Property property -> property(property.at());
      case Bound value -> bound(value.at());
      case Constant constant -> constant(constant);
      case Prefixed prefixed -> prefixed(prefixed);
      case Pair pair -> pair(pair);
      case OneOf oneOf -> oneOf(oneOf);
    };
  }

  /** A test must be a comparison, or a property that is true or false. */
  void test(Expression expression) {
    if (Nesting.of(expression) > Nesting.DEEPEST) {
      faults.add(
          expression.at(),
          Code.NESTED_TOO_DEEP,
          "the expression is nested more than %s deep. Maybe write two rules."
              .formatted(Nesting.DEEPEST));
      return;
    }
    kind(expression).ifPresent(kind -> truth(expression, kind));
  }

  private void truth(Expression expression, ValueType kind) {
    if (kind != Plain.FLAG) {
      wrongKind(expression, kind, Plain.FLAG);
    } else if (expression instanceof Literal || expression instanceof Bound) {
      faults.add(
          expression.at(),
          Code.WRONG_OPERATOR,
          "%s says nothing about `%s`.".formatted(expression.at().shown(), fact));
    }
  }

  private Optional<ValueType> literal(Token literal) {
    if (literal.is(Kind.TEXT)) {
      return Optional.of(Plain.TEXT);
    }
    if (!literal.is(Kind.NUMBER)) {
      return Optional.of(Plain.FLAG);
    }
    var fault = Numbers.fault(literal);
    fault.ifPresent(why -> faults.add(literal, Code.NUMBER_TOO_LARGE, why));
    return fault.isPresent() ? Optional.empty() : Optional.of(Plain.NUMBER);
  }

  private Optional<ValueType> property(Token name) {
    var kind = properties.get(name.text());
    if (kind == null) {
      faults.add(
          name,
          Code.UNKNOWN_PROPERTY,
          "`%s` has no property %s.%s"
              .formatted(fact, name.shown(), Nearest.maybe(name.text(), properties.keySet())));
    }
    return Optional.ofNullable(kind);
  }

  private Optional<ValueType> bound(Token name) {
    if (!bound.isBound(name.text())) {
      faults.add(
          name,
          Code.UNKNOWN_BINDING,
          "%s is not bound here.%s"
              .formatted(name.shown(), Nearest.maybe(name.text(), bound.names())));
    }
    return bound.kind(name.text());
  }

  private Optional<ValueType> constant(Constant constant) {
    var type = names.choice(constant.at(), constant.type());
    if (type.isEmpty()) {
      return Optional.empty();
    }
    var choice = new Choice(type.get());
    if (!choice.names().contains(constant.name().text())) {
      faults.add(
          constant.name(),
          Code.UNKNOWN_CONSTANT,
          "`%s` has no constant %s.%s"
              .formatted(
                  constant.type(),
                  constant.name().shown(),
                  Nearest.maybe(constant.name().text(), choice.names())));
      return Optional.empty();
    }
    return Optional.of(choice);
  }

  private Optional<ValueType> prefixed(Prefixed prefixed) {
    var kind = kind(prefixed.operand());
    if (prefixed.at().is("!")) {
      kind.ifPresent(found -> truth(prefixed.operand(), found));
    }
    return kind;
  }

  private Optional<ValueType> pair(Pair pair) {
    var left = kind(pair.left());
    var right = kind(pair.right());
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    return switch (pair.operator()) {
      case OR, AND -> {
        truth(pair.left(), left.get());
        truth(pair.right(), right.get());
        yield Optional.of(Plain.FLAG);
      }
      case PLUS, MINUS, TIMES -> numbers(pair, left.get(), right.get(), Plain.NUMBER);
      case LESS, AT_MOST, MORE, AT_LEAST ->
          aboutTheFact(pair, numbers(pair, left.get(), right.get(), Plain.FLAG));
      case EQUAL, NOT_EQUAL -> aboutTheFact(pair, equality(pair, left.get(), right.get()));
      case CONTAINS, NOT_CONTAINS -> aboutTheFact(pair, inSet(pair, right.get(), left.get()));
      case MEMBER_OF, NOT_MEMBER_OF -> aboutTheFact(pair, inSet(pair, left.get(), right.get()));
      case MATCHES, NOT_MATCHES -> aboutTheFact(pair, matching(pair, left.get(), right.get()));
    };
  }

  private Optional<ValueType> numbers(
      Pair pair, ValueType left, ValueType right, ValueType result) {
    if (left == Plain.NUMBER && right == Plain.NUMBER) {
      return Optional.of(result);
    }
    return doesNotFit(pair, "is for numbers", left, right);
  }

  private Optional<ValueType> equality(Pair pair, ValueType left, ValueType right) {
    if (left == Plain.TEXTS || right == Plain.TEXTS) {
      return doesNotFit(pair, "does not look into a set; `contains` does", left, right);
    }
    if (pair.left().isComparison() || pair.right().isComparison()) {
      return doesNotFit(pair, "compares values, not comparisons", left, right);
    }
    if (left.equals(right)) {
      return Optional.of(Plain.FLAG);
    }
    var wrong = pair.right() instanceof Property ? pair.left() : pair.right();
    wrongKind(wrong, wrong == pair.right() ? right : left, wrong == pair.right() ? left : right);
    return Optional.empty();
  }

  private Optional<ValueType> inSet(Pair pair, ValueType member, ValueType set) {
    return member == Plain.TEXT && set == Plain.TEXTS
        ? Optional.of(Plain.FLAG)
        : doesNotFit(pair, "asks whether a text is in a set", member, set);
  }

  private Optional<ValueType> matching(Pair pair, ValueType text, ValueType expression) {
    if (text != Plain.TEXT) {
      return doesNotFit(pair, "compares a text with a regular expression", text, expression);
    }
    var written = pair.right().at();
    var fault = Regex.fault(written.text());
    fault.ifPresent(
        why ->
            faults.add(
                written,
                Code.BAD_REGULAR_EXPRESSION,
                "the regular expression %s %s.".formatted(written.shown(), why)));
    return fault.isPresent() ? Optional.empty() : Optional.of(Plain.FLAG);
  }

  private Optional<ValueType> doesNotFit(Pair pair, String why, ValueType left, ValueType right) {
    faults.add(
        pair.sign(),
        Code.WRONG_OPERATOR,
        "`%s` %s, but here are %s and %s."
            .formatted(pair.operator().sign(), why, left.shown(), right.shown()));
    return Optional.empty();
  }

  private Optional<ValueType> oneOf(OneOf oneOf) {
    var kind = kind(oneOf.left());
    if (kind.isEmpty()) {
      return kind;
    }
    if (kind.get() == Plain.TEXTS || kind.get() == Plain.FLAG) {
      faults.add(
          oneOf.sign(),
          Code.WRONG_OPERATOR,
          "`in` compares one value, but %s is %s."
              .formatted(oneOf.at().shown(), kind.get().shown()));
      return Optional.empty();
    }
    for (var value : oneOf.values()) {
      listed(value, kind.get());
    }
    return aboutTheFact(oneOf, Optional.of(Plain.FLAG));
  }

  private void listed(Expression value, ValueType wanted) {
    var found = kind(value);
    if (found.isPresent() && !found.get().equals(wanted)) {
      wrongKind(value, found.get(), wanted);
    } else if (found.isPresent() && !value.isFixed()) {
      faults.add(
          value.at(),
          Code.WRONG_OPERATOR,
          "`in` lists literals and constants, and no %s.".formatted(value.at().shown()));
    }
  }

  private Optional<ValueType> aboutTheFact(Expression comparison, Optional<ValueType> kind) {
    if (kind.isPresent() && !comparison.mentions(subject)) {
      faults.add(
          comparison.at(),
          Code.WRONG_OPERATOR,
          "the comparison says nothing about `%s`.".formatted(fact));
      return Optional.empty();
    }
    return kind;
  }

  /** Says that something is of one kind where another belongs. */
  void wrongKind(Expression expression, ValueType found, ValueType wanted) {
    var maybe =
        wanted instanceof Choice choice
            ? Nearest.to(expression.at().text(), choice.names())
                .map(
                    name ->
                        " Maybe `%s.%s` was meant.".formatted(choice.of().getSimpleName(), name))
                .orElse("")
            : "";
    faults.add(
        expression.at(),
        Code.WRONG_KIND,
        "%s is %s where %s belongs.%s"
            .formatted(shown(expression), found.shown(), wanted.shown(), maybe));
  }

  private static String shown(Expression expression) {
    return expression instanceof Constant constant
        ? "`%s.%s`".formatted(constant.type(), constant.name().text())
        : expression.at().shown();
  }
}
