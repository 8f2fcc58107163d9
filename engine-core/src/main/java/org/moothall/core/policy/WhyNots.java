package org.moothall.core.policy;

import org.moothall.core.policy.RuleFinder.Found;
import org.moothall.core.policy.check.Vocabulary;
import org.moothall.core.policy.fact.Facts;
import org.moothall.core.policy.interpret.RulePlanner;
import org.moothall.core.policy.interpret.WhyNotFinder;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.WhyNot;
import org.moothall.policy.WhyNot.OtherQuestion;
import org.moothall.policy.WhyNot.Replaced;
import org.moothall.policy.WhyNot.SaysNothing;

/** Tells why a rule of a stack did not speak. */
final class WhyNots {

  private final Vocabulary vocabulary;
  private final RuleFinder rules;

  WhyNots(Vocabulary vocabulary, Stack stack) {
    this.vocabulary = vocabulary;
    this.rules = new RuleFinder(stack);
  }

  /**
   * Why the rule of this name did not speak about these facts.
   *
   * @throws org.moothall.BadInputException if there is no such rule
   */
  WhyNot whyNot(PolicyQuestion<?> question, String name, Facts facts) {
    var rule = rules.named(name);
    var by = rules.replacing(rule);
    if (by.isPresent()) {
      return replaced(rule, by.get());
    }
    if (rule.rule().calls().isEmpty()) {
      return saysNothing(rule);
    }
    if (!rule.question().equals(question)) {
      return otherQuestion(rule, question);
    }
    var plan = new RulePlanner(vocabulary, question).plan(rule.rule());
    return new WhyNotFinder(rule.file().name(), plan, facts).find();
  }

  private static WhyNot replaced(Found rule, Found by) {
    return new Replaced(
        rule.name(),
        by.quote(),
        "the rule %s does not speak: %s takes its place."
            .formatted(rule.file().place(rule.index()), by.file().place(by.index())));
  }

  private static WhyNot saysNothing(Found rule) {
    return new SaysNothing(
        rule.name(),
        rule.quote(),
        "the rule %s says nothing, whatever the facts.".formatted(rule.file().place(rule.index())));
  }

  private static WhyNot otherQuestion(Found rule, PolicyQuestion<?> asked) {
    return new OtherQuestion(
        rule.name(),
        rule.question().name(),
        "the rule %s answers the question of %s, not that of %s."
            .formatted(rule.file().place(rule.index()), rule.question().name(), asked.name()));
  }
}
