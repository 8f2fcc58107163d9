package org.moothall.core.policy.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moothall.core.policy.fact.Facts;
import org.moothall.core.policy.tree.Condition;
import org.moothall.core.policy.tree.Token;
import org.moothall.policy.Quote;
import org.moothall.policy.WhyNot;
import org.moothall.policy.WhyNot.Change;
import org.moothall.policy.WhyNot.FirstFailed;
import org.moothall.policy.WhyNot.Spoke;

/** Tells why a rule did not speak about some facts, in the author's words. */
public final class WhyNotFinder {

  private final String file;
  private final RulePlan plan;
  private final Facts facts;

  /**
   * For one rule and one case.
   *
   * @param file the name of the file the rule stands in
   */
  public WhyNotFinder(String file, RulePlan plan, Facts facts) {
    this.file = file;
    this.plan = plan;
    this.facts = facts;
  }

  /** What failed first, or each time the rule spoke. */
  public WhyNot find() {
    var rows = new Rows(facts.inOrder());
    return FirstFailure.of(plan, rows).map(this::failed).orElseGet(() -> spoke(rows));
  }

  private String name() {
    return plan.source().head().name();
  }

  private String shown() {
    return "the rule `%s` (%s:%s)".formatted(name(), file, plan.source().head().line());
  }

  private WhyNot spoke(Rows rows) {
    var times = plan.matches(rows).stream().map(match -> texts(match.facts())).distinct().toList();
    var says =
        times.stream()
            .map(matched -> matched.isEmpty() ? "no fact" : String.join(", ", matched))
            .collect(Collectors.joining("; and about ", shown() + " did speak, about ", "."));
    return new Spoke(name(), times, says);
  }

  private WhyNot failed(Failure failure) {
    var condition = quote(Wording.of(failure.condition()), Wording.start(failure.condition()));
    var constraint =
        failure
            .constraint()
            .map(expression -> quote(Wording.of(expression), expression.at()))
            .orElse(condition);
    return new FirstFailed(
        name(),
        condition,
        constraint,
        texts(failure.matched()),
        failure.nearest().flatMap(facts::text),
        failure.change(),
        texts(failure.inTheWay()),
        says(failure, condition, constraint));
  }

  private String says(Failure failure, Quote condition, Quote constraint) {
    var sentences = new ArrayList<String>();
    sentences.add("%s did not speak: %s".formatted(shown(), what(failure, condition, constraint)));
    nearest(failure).ifPresent(sentences::add);
    if (!failure.matched().isEmpty()) {
      sentences.add(
          "Before that it matched %s.".formatted(String.join(", ", texts(failure.matched()))));
    }
    return String.join(" ", sentences);
  }

  private String what(Failure failure, Quote condition, Quote constraint) {
    if (failure.constraint().isPresent()) {
      return "%s fails.".formatted(constraint);
    }
    if (failure.inTheWay().isEmpty()) {
      return "there is no `%s` for %s.".formatted(type(failure.condition()), condition);
    }
    return "%s fails because of %s."
        .formatted(condition, String.join(", ", texts(failure.inTheWay())));
  }

  private static String type(Condition condition) {
    return Wording.lastPattern(condition).type().text();
  }

  private Optional<String> nearest(Failure failure) {
    var change = failure.change().map(WhyNotFinder::change);
    return failure
        .nearest()
        .flatMap(facts::text)
        .map(fact -> "The nearest fact is " + fact + change.map(": "::concat).orElse("") + ".")
        .or(() -> change.map(text -> text + "."));
  }

  private static String change(Change change) {
    return "`%s` is %s, and %s would do"
        .formatted(change.property(), Range.shown(change.is()), change.range());
  }

  private Quote quote(String text, Token at) {
    return new Quote(text, file, at.line(), at.column());
  }

  private List<String> texts(List<Object> matched) {
    return matched.stream().flatMap(fact -> facts.text(fact).stream()).toList();
  }
}
