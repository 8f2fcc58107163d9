package org.moothall.core.policy.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.moothall.core.policy.tree.Condition;
import org.moothall.core.policy.tree.Condition.Accumulate;
import org.moothall.core.policy.tree.Condition.AllOf;
import org.moothall.core.policy.tree.Condition.AnyOf;
import org.moothall.core.policy.tree.Condition.Constraint;
import org.moothall.core.policy.tree.Condition.Exists;
import org.moothall.core.policy.tree.Condition.ForAll;
import org.moothall.core.policy.tree.Condition.Function;
import org.moothall.core.policy.tree.Condition.Not;
import org.moothall.core.policy.tree.Condition.Pattern;
import org.moothall.core.policy.tree.Condition.Test;
import org.moothall.core.policy.tree.DrlRule;
import org.moothall.core.policy.tree.Expression;
import org.moothall.core.policy.tree.Expression.Literal;
import org.moothall.core.policy.tree.Expression.OneOf;
import org.moothall.core.policy.tree.Expression.Pair;
import org.moothall.core.policy.tree.Expression.Prefixed;
import org.moothall.core.policy.tree.Operator;
import org.moothall.core.policy.tree.RuleHead;
import org.moothall.core.policy.tree.RuleHead.Direction;
import org.moothall.core.policy.tree.RuleHead.Setting;
import org.moothall.core.policy.tree.Token.Kind;

/** The constructs of the language by name, and which of them a rule uses. */
final class Constructs {

  private Constructs() {}

  /**
   * Every kind of condition, constraint and expression, every operator, function and annotation.
   */
  static Set<String> all() {
    var all = new HashSet<String>();
    Stream.of(Condition.class, Constraint.class, Expression.class)
        .flatMap(kind -> Stream.of(kind.getPermittedSubclasses()))
        .forEach(kind -> all.add(kind.getSimpleName()));
    Stream.of(Operator.values(), Function.values(), Direction.values())
        .flatMap(Stream::of)
        .forEach(constant -> all.add(constant.toString()));
    Stream.of(RuleHead.class, Setting.class)
        .flatMap(type -> Stream.of(type.getRecordComponents()))
        .filter(part -> part.getType() == Optional.class || part.getType() == boolean.class)
        .forEach(part -> all.add("@" + part.getName()));
    all.addAll(List.of("in", "not in", "!", "-", "text", "number", "true or false", "no call"));
    return all;
  }

  static void addAll(DrlRule rule, Set<String> used) {
    add(rule.head(), used);
    rule.conditions().forEach(condition -> add(condition, used));
    rule.calls().stream()
        .flatMap(call -> call.arguments().stream())
        .forEach(argument -> add(argument, used));
    if (rule.calls().isEmpty()) {
      used.add("no call");
    }
  }

  private static void add(RuleHead head, Set<String> used) {
    if (head.entrenched()) {
      used.add("@entrenched");
    }
    head.overrides().ifPresent(other -> used.add("@overrides"));
    head.setting()
        .ifPresent(
            setting -> {
              used.add("@setting");
              setting.least().ifPresent(bound -> used.add("@least"));
              setting.most().ifPresent(bound -> used.add("@most"));
              setting.stricter().ifPresent(way -> used.addAll(List.of("@stricter", way.name())));
            });
  }

  private static void add(Condition condition, Set<String> used) {
    used.add(condition.getClass().getSimpleName());
    switch (condition) {
      case Pattern pattern -> pattern.constraints().forEach(part -> add(part, used));
      case Not not -> not.patterns().forEach(pattern -> add(pattern, used));
      case Exists exists -> exists.patterns().forEach(pattern -> add(pattern, used));
      case ForAll all -> add(all.pattern(), used);
      case AnyOf any -> any.branches().forEach(branch -> add(branch, used));
      case AllOf all -> all.parts().forEach(part -> add(part, used));
      case Accumulate accumulate -> {
        add(accumulate.source(), used);
        accumulate.results().forEach(result -> used.add(result.function().name()));
        accumulate.tests().forEach(test -> add(test, used));
      }
    }
  }

  private static void add(Constraint constraint, Set<String> used) {
    used.add(constraint.getClass().getSimpleName());
    if (constraint instanceof Test test) {
      add(test.expression(), used);
    }
  }

  private static void add(Expression expression, Set<String> used) {
    used.add(expression.getClass().getSimpleName());
    switch (expression) {
      case Literal literal when literal.at().is(Kind.TEXT) -> used.add("text");
      case Literal literal when literal.at().is(Kind.NUMBER) -> used.add("number");
      case Literal literal -> used.add("true or false");
      case Prefixed prefixed -> {
        used.add(prefixed.at().text());
        add(prefixed.operand(), used);
      }
      case Pair pair -> {
        used.add(pair.operator().name());
        add(pair.left(), used);
        add(pair.right(), used);
      }
      case OneOf oneOf -> {
        used.add(oneOf.negated() ? "not in" : "in");
        add(oneOf.left(), used);
        oneOf.values().forEach(value -> add(value, used));
      }
      default -> {}
    }
  }
}
