package org.moothall.core.policy.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.moothall.core.policy.tree.Condition.Binding;
import org.moothall.core.policy.tree.Condition.Constraint;
import org.moothall.core.policy.tree.Condition.Pattern;
import org.moothall.core.policy.tree.Condition.Test;
import org.moothall.core.policy.tree.DrlRule;
import org.moothall.core.policy.tree.Expression;
import org.moothall.core.policy.tree.Expression.Literal;
import org.moothall.core.policy.tree.Expression.Pair;
import org.moothall.core.policy.tree.Expression.Property;
import org.moothall.core.policy.tree.Operator;
import org.moothall.core.policy.tree.Token;
import org.moothall.core.policy.tree.Token.Kind;

/**
 * Where a checked rule reads a setting.
 *
 * @param name the text between quotes, and where it stands
 */
public record SettingUse(Token name) {

  private static final String TYPE = "Setting";

  /** Every place where the rule reads one. */
  public static Stream<SettingUse> in(DrlRule rule) {
    return rule.everyPattern().flatMap(pattern -> name(pattern).stream()).map(SettingUse::new);
  }

  /** Which setting a pattern reads; nothing if it reads none, or does not name it exactly once. */
  static Optional<Token> name(Pattern pattern) {
    if (!pattern.type().text().equals(TYPE)
        || pattern.constraints().stream().filter(SettingUse::mentionsName).count() != 1) {
      return Optional.empty();
    }
    return pattern.constraints().stream()
        .flatMap(constraint -> named(constraint).stream())
        .findFirst();
  }

  private static boolean mentionsName(Constraint constraint) {
    return switch (constraint) {
      case Binding binding -> binding.property().text().equals("name");
      case Test test -> test.expression().mentions(SettingUse::isName);
    };
  }

  private static boolean isName(Expression expression) {
    return expression instanceof Property property && property.at().text().equals("name");
  }

  private static Optional<Token> named(Constraint constraint) {
    if (constraint instanceof Test test
        && test.expression() instanceof Pair pair
        && pair.operator() == Operator.EQUAL) {
      if (isName(pair.left()) && pair.right() instanceof Literal literal) {
        return Optional.of(literal.at()).filter(token -> token.is(Kind.TEXT));
      }
      if (isName(pair.right()) && pair.left() instanceof Literal literal) {
        return Optional.of(literal.at()).filter(token -> token.is(Kind.TEXT));
      }
    }
    return Optional.empty();
  }
}
