package org.moothall.core.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.moothall.BadInputException;
import org.moothall.core.policy.drl.Code;
import org.moothall.core.policy.drl.Nearest;
import org.moothall.core.policy.tree.DrlRule;
import org.moothall.core.policy.tree.RuleHead;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Quote;

/** Finds the rules of a stack by name, those that others replace among them. */
final class RuleFinder {

  private final List<Found> rules = new ArrayList<>();

  /**
   * A rule where it stands.
   *
   * @param stands whether no other replaces it
   */
  record Found(RuleFile file, int index, boolean stands) {

    DrlRule rule() {
      return file.tree().get(index);
    }

    String name() {
      return rule().head().name();
    }

    PolicyQuestion<?> question() {
      return file.question();
    }

    Quote quote() {
      var head = rule().head();
      return new Quote(
          "%s \"%s\"".formatted(RuleHead.KEYWORD, head.name()),
          file.name(),
          head.line(),
          head.column());
    }
  }

  RuleFinder(Stack stack) {
    for (var kept : stack.files()) {
      for (var i = 0; i < kept.file().tree().size(); i++) {
        rules.add(new Found(kept.file(), i, kept.kept().contains(i)));
      }
    }
  }

  /** Every rule of the stack, the most general first. */
  List<Found> all() {
    return List.copyOf(rules);
  }

  /** The rules that stand and answer the question. */
  Stream<Found> on(PolicyQuestion<?> question) {
    return rules.stream().filter(rule -> rule.stands() && rule.question().equals(question));
  }

  /**
   * The rule of this name.
   *
   * @throws BadInputException if there is none
   */
  Found named(String name) {
    return rules.stream()
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  /** The rule that takes another's place. */
  Optional<Found> replacing(Found other) {
    return rules.stream()
        .filter(
            rule ->
                rule.rule()
                    .head()
                    .overrides()
                    .filter(overridden -> overridden.rule().equals(other.name()))
                    .isPresent())
        .findFirst();
  }

  private BadInputException unknown(String name) {
    var names = new TreeSet<String>();
    rules.forEach(rule -> names.add(rule.name()));
    return new BadInputException(
        Code.UNKNOWN_RULE.toString(),
        "there is no rule `%s` in the stack.%s".formatted(name, Nearest.maybe(name, names)));
  }
}
