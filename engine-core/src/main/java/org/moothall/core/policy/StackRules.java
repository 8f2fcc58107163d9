package org.moothall.core.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.moothall.core.policy.RuleFinder.Found;
import org.moothall.core.policy.check.Vocabulary;
import org.moothall.core.policy.claim.Claim;
import org.moothall.core.policy.claim.RulePlace;
import org.moothall.core.policy.fact.Facts;
import org.moothall.core.policy.interpret.Interpreter;
import org.moothall.core.policy.interpret.RulePlan;
import org.moothall.core.policy.interpret.RulePlanner;
import org.moothall.core.policy.interpret.RuleWords;
import org.moothall.core.policy.tree.DrlRule;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.fact.Setting;

/** The rules of a stack as they are compared with those of another: wherever they stand. */
final class StackRules {

  private final Vocabulary vocabulary;
  private final Stack stack;
  private final Map<String, Found> standing = new TreeMap<>();

  StackRules(Vocabulary vocabulary, Stack stack) {
    this.vocabulary = vocabulary;
    this.stack = stack;
    for (var rule : new RuleFinder(stack).all()) {
      if (rule.stands() && !rule.rule().isSetting()) {
        standing.put(rule.name(), rule);
      }
    }
  }

  Stack stack() {
    return stack;
  }

  /** The names of the rules that stand. */
  Set<String> names() {
    return standing.keySet();
  }

  /** The rule of a name that is among {@link #names}. */
  Found rule(String name) {
    return Objects.requireNonNull(standing.get(name), name);
  }

  /** The rules that stand and answer the question. */
  List<DrlRule> on(PolicyQuestion<?> question) {
    return standing.values().stream()
        .filter(rule -> rule.question().equals(question))
        .map(Found::rule)
        .toList();
  }

  List<Setting> settings(PolicyQuestion<?> question) {
    return stack.settingsOn(question);
  }

  /** The rules on a question, each by its name and as it reads. */
  Map<String, String> words(PolicyQuestion<?> question) {
    return on(question).stream()
        .collect(Collectors.toMap(rule -> rule.head().name(), RuleWords::of));
  }

  /** Whether a rule of this name reads the same in another stack. */
  boolean agreesWith(StackRules other, String name) {
    var here = rule(name);
    var there = other.rule(name);
    return here.question().equals(there.question())
        && RuleWords.of(here.rule()).equals(RuleWords.of(there.rule()));
  }

  RulePlan plan(DrlRule rule, PolicyQuestion<?> question) {
    return new RulePlanner(vocabulary, question).plan(rule);
  }

  /** Lets the rules on a question answer; a rule is known by its name alone. */
  Voice voice(PolicyQuestion<?> question) {
    var rules =
        on(question).stream()
            .map(
                rule ->
                    new Interpreter.Standing(
                        new RulePlace(rule.head().name(), "", 0, rule.head().entrenched()),
                        plan(rule, question)))
            .toList();
    return new Interpreter(rules)::claims;
  }

  /** What rules say on some facts. */
  @FunctionalInterface
  interface Voice {
    Set<Claim> on(Facts facts);
  }

  /** The names of both. */
  static Set<String> union(Set<String> one, Set<String> other) {
    var all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }
}
