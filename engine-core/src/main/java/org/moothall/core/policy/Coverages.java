package org.moothall.core.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.moothall.core.policy.RuleFinder.Found;
import org.moothall.core.policy.check.Vocabulary;
import org.moothall.core.policy.interpret.RuleCoverage;
import org.moothall.policy.Coverage;
import org.moothall.policy.PolicyCase;
import org.moothall.policy.Quote;

/** Works out what cases leave untried of a stack. */
final class Coverages {

  private final Stack stack;
  private final List<Tried> tried = new ArrayList<>();

  private record Tried(Found rule, RuleCoverage coverage) {}

  Coverages(Vocabulary vocabulary, Stack stack) {
    this.stack = stack;
    for (var rule : new RuleFinder(stack).all()) {
      if (rule.stands() && !rule.rule().calls().isEmpty()) {
        var file = rule.file();
        var coverage = new RuleCoverage(file.name(), rule.rule(), vocabulary, file.question());
        tried.add(new Tried(rule, coverage));
      }
    }
  }

  /** What is left when all cases were tried. */
  Coverage of(Collection<PolicyCase> cases, FactReader facts) {
    for (var example : cases) {
      var seen = facts.read(stack, example.question(), example.facts());
      tried.stream()
          .filter(rule -> rule.rule().question().equals(example.question()))
          .forEach(rule -> rule.coverage().tryOn(seen));
    }
    return new Coverage(
        tried.size(),
        tried.stream()
            .filter(rule -> !rule.coverage().hasSpoken())
            .map(rule -> rule.rule().quote())
            .toList(),
        tried.stream().mapToInt(rule -> rule.coverage().constraints()).sum(),
        quotes(RuleCoverage::neverTrue),
        quotes(RuleCoverage::neverFalse));
  }

  private List<Quote> quotes(Function<RuleCoverage, List<Quote>> of) {
    return tried.stream().flatMap(rule -> of.apply(rule.coverage()).stream()).toList();
  }
}
