package org.moothall.core.policy.check;

import java.util.List;
import java.util.Map;
import org.moothall.core.policy.drl.Code;
import org.moothall.core.policy.drl.Faults;
import org.moothall.core.policy.drl.Nearest;
import org.moothall.core.policy.tree.Call;
import org.moothall.core.policy.tree.Condition;
import org.moothall.core.policy.tree.Condition.Accumulate;
import org.moothall.core.policy.tree.Condition.AllOf;
import org.moothall.core.policy.tree.Condition.AnyOf;
import org.moothall.core.policy.tree.Condition.Binding;
import org.moothall.core.policy.tree.Condition.Exists;
import org.moothall.core.policy.tree.Condition.ForAll;
import org.moothall.core.policy.tree.Condition.Not;
import org.moothall.core.policy.tree.Condition.Pattern;
import org.moothall.core.policy.tree.Condition.Test;
import org.moothall.core.policy.tree.DrlRule;
import org.moothall.core.policy.tree.Expression;
import org.moothall.core.policy.tree.Expression.Property;
import org.moothall.core.policy.tree.Token;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.fact.Setting;

/** Looks up every name in one rule and checks that values are of the right kind. */
final class RuleChecker {

  private final Vocabulary vocabulary;
  private final PolicyQuestion<?> question;
  private final Names names;
  private final Faults faults;

  RuleChecker(Vocabulary vocabulary, PolicyQuestion<?> question, Names names, Faults faults) {
    this.vocabulary = vocabulary;
    this.question = question;
    this.names = names;
    this.faults = faults;
  }

  void check(DrlRule rule) {
    var before = faults.count();
    checkNames(rule);
    if (faults.count() == before && names.areKnown()) {
      new Contradictions(vocabulary, names, faults).check(rule);
      new Magnitudes(faults).check(rule);
    }
  }

  private void checkNames(DrlRule rule) {
    var bound = new Scope();
    rule.conditions().forEach(condition -> check(condition, bound));
    AccumulateChecker.checkForNothing(rule.conditions(), faults);
    rule.calls().forEach(call -> check(call, bound));
    new BoundArguments(question, faults).check(rule);
    if (rule.isSetting()) {
      SettingChecker.check(rule, faults);
    } else if (rule.calls().isEmpty() && rule.head().overrides().isEmpty()) {
      faults.add(
          rule.head(),
          Code.SILENT_RULE,
          "the rule `%s` says nothing. Maybe an `@overrides` is missing."
              .formatted(rule.head().name()));
    }
  }

  /**
   * What is bound under {@code not}, {@code exists}, {@code forall} and {@code or} is known only
   * there.
   */
  private void check(Condition condition, Scope bound) {
    switch (condition) {
      case Pattern pattern -> check(pattern, bound);
      case AllOf all -> all.parts().forEach(part -> check(part, bound));
      case AnyOf any -> any.branches().forEach(branch -> check(branch, bound.inner()));
      case Not not -> checkInside(not.patterns(), bound);
      case Exists exists -> checkInside(exists.patterns(), bound);
      case ForAll all -> checkInside(List.of(all.pattern()), bound);
      case Accumulate accumulate ->
          new AccumulateChecker(names, faults).check(accumulate, bound, this::check);
    }
  }

  private void checkInside(List<Pattern> patterns, Scope bound) {
    var inside = bound.inner();
    patterns.forEach(pattern -> check(pattern, inside));
  }

  private void check(Pattern pattern, Scope bound) {
    names
        .fact(pattern.type())
        .ifPresentOrElse(fact -> check(pattern, fact, bound), () -> excuse(pattern, bound));
  }

  private static void excuse(Pattern pattern, Scope bound) {
    for (var constraint : pattern.constraints()) {
      if (constraint instanceof Binding binding) {
        bound.excuse(binding.name().text());
      }
    }
  }

  private void check(Pattern pattern, Class<?> fact, Scope bound) {
    if (fact == Setting.class) {
      SettingChecker.check(pattern, faults);
    }
    var properties = vocabulary.properties(fact);
    var expressions =
        new ExpressionChecker(names, faults, pattern.type().text(), properties, bound);
    for (var constraint : pattern.constraints()) {
      switch (constraint) {
        case Test test -> expressions.test(test.expression());
        case Binding binding -> bind(binding, expressions, bound);
      }
    }
  }

  private void bind(Binding binding, ExpressionChecker expressions, Scope bound) {
    var name = binding.name();
    if (bound.isBound(name.text())) {
      faults.add(
          name,
          Code.BOUND_TWICE,
          "%s is bound already. Maybe `%s == %s` was meant."
              .formatted(name.shown(), binding.property().text(), name.text()));
      return;
    }
    expressions
        .kind(new Property(binding.property()))
        .ifPresentOrElse(kind -> bind(name, kind, bound), () -> bound.excuse(name.text()));
  }

  /** Drools knows one kind of a name in a rule, however far apart its places are. */
  private void bind(Token name, ValueType kind, Scope bound) {
    var other = bound.kindAnywhere(name.text()).filter(first -> !first.equals(kind));
    if (other.isEmpty()) {
      bound.bind(name.text(), kind);
      return;
    }
    faults.add(
        name,
        Code.BOUND_TWICE,
        "%s is %s elsewhere in the rule and %s here. Maybe another name was meant."
            .formatted(name.shown(), other.get().shown(), kind.shown()));
    bound.excuse(name.text());
  }

  private void check(Call call, Scope bound) {
    var verbs = vocabulary.verbs(question);
    var wanted = verbs.get(call.verb().text());
    if (wanted == null) {
      faults.add(
          call.verb(),
          Code.UNKNOWN_VERB,
          "the answer to the question of %s has no verb %s.%s"
              .formatted(
                  question.name(),
                  call.verb().shown(),
                  Nearest.maybe(call.verb().text(), verbs.keySet())));
      return;
    }
    if (wanted.size() != call.arguments().size()) {
      faults.add(
          call.verb(),
          Code.WRONG_ARGUMENTS,
          "`%s` takes %s, but has %s."
              .formatted(call.verb().text(), count(wanted), call.arguments().size()));
      return;
    }
    for (var i = 0; i < wanted.size(); i++) {
      checkArgument(call.arguments().get(i), wanted.get(i), bound);
    }
  }

  private static String count(List<ValueType> kinds) {
    var shown = String.join(", ", kinds.stream().map(ValueType::shown).toList());
    return kinds.size() == 1
        ? "one argument (%s)".formatted(shown)
        : "%s arguments (%s)".formatted(kinds.size(), shown);
  }

  private void checkArgument(Expression argument, ValueType wanted, Scope bound) {
    if (argument instanceof Property property) {
      faults.add(
          property.at(),
          Code.UNKNOWN_BINDING,
          "%s is no value here. Maybe bind it in the pattern: `$%s : %s`."
              .formatted(property.at().shown(), property.at().text(), property.at().text()));
      return;
    }
    var expressions = new ExpressionChecker(names, faults, question.name(), Map.of(), bound);
    expressions
        .kind(argument)
        .filter(kind -> !kind.equals(wanted))
        .ifPresent(kind -> expressions.wrongKind(argument, kind, wanted));
  }
}
