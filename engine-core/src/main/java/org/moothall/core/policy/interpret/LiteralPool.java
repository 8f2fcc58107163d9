package org.moothall.core.policy.interpret;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.moothall.core.policy.drl.Numbers;
import org.moothall.core.policy.tree.Condition.Pattern;
import org.moothall.core.policy.tree.Condition.Test;
import org.moothall.core.policy.tree.DrlRule;
import org.moothall.core.policy.tree.Expression;
import org.moothall.core.policy.tree.Expression.Literal;
import org.moothall.core.policy.tree.Expression.OneOf;
import org.moothall.core.policy.tree.Expression.Pair;
import org.moothall.core.policy.tree.Expression.Prefixed;
import org.moothall.core.policy.tree.Token;
import org.moothall.core.policy.tree.Token.Kind;
import org.moothall.policy.fact.Setting;

/** The values at which rules may turn: what they compare with, and beside it. */
public final class LiteralPool {

  private final Set<Long> numbers = new TreeSet<>(List.of(0L, 1L));
  private final Set<String> texts = new TreeSet<>(List.of("a", Candidates.FRESH));
  private final Set<String> types = new LinkedHashSet<>();

  /** What these rules and settings name. */
  public LiteralPool(Collection<DrlRule> rules, Collection<Setting> settings) {
    settings.forEach(setting -> add(setting.value()));
    rules.forEach(rule -> rule.everyPattern().forEach(this::add));
  }

  List<Long> numbers() {
    return List.copyOf(numbers);
  }

  List<String> texts() {
    return List.copyOf(texts);
  }

  /** The simple names of the facts that the rules look at. */
  Set<String> types() {
    return types;
  }

  private void add(Pattern pattern) {
    types.add(pattern.type().text());
    for (var constraint : pattern.constraints()) {
      if (constraint instanceof Test(var expression)) {
        add(expression);
      }
    }
  }

  private void add(Expression expression) {
    switch (expression) {
      case Literal literal -> add(literal.at());
      case Prefixed prefixed -> add(prefixed.operand());
      case Pair pair -> {
        add(pair.left());
        add(pair.right());
      }
      case OneOf oneOf -> {
        add(oneOf.left());
        oneOf.values().forEach(this::add);
      }
      default -> {
        // no literal
      }
    }
  }

  private void add(Token literal) {
    if (literal.is(Kind.TEXT)) {
      texts.add(literal.text());
      texts.add(Candidates.plain(literal.text()));
    } else if (literal.is(Kind.NUMBER)) {
      add(Long.parseLong(literal.text()));
    }
  }

  private void add(long number) {
    for (var near = number - 1; near <= number + 1; near++) {
      if (Math.abs(near) <= Numbers.MOST) {
        numbers.add(near);
      }
    }
  }
}
