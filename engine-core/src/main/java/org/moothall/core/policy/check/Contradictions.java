package org.moothall.core.policy.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.moothall.core.policy.drl.Code;
import org.moothall.core.policy.drl.Faults;
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
import org.moothall.core.policy.tree.Expression.Pair;
import org.moothall.core.policy.tree.Operator;
import org.moothall.core.policy.tree.Token;

/**
 * Finds tests of a checked rule that can never be true, alone or beside others, and tests that are
 * always true. It says only what is certain; a rule of which it says nothing may still never speak.
 */
final class Contradictions {

  private final Vocabulary vocabulary;
  private final Names names;
  private final Faults faults;
  private final List<Known> patterns = new ArrayList<>();

  /**
   * What is known of the facts a pattern matches.
   *
   * @param exact whether a fact that fits these values does match
   */
  private record Known(Pattern pattern, Map<String, Values> values, boolean exact) {}

  /** A test, what it allows, and where it stands. */
  private record Said(Token at, Truth truth) {}

  Contradictions(Vocabulary vocabulary, Names names, Faults faults) {
    this.vocabulary = vocabulary;
    this.names = names;
    this.faults = faults;
  }

  void check(DrlRule rule) {
    var bound = new HashMap<String, Values>();
    rule.conditions().forEach(condition -> check(condition, bound));
    rule.conditions().stream()
        .filter(Not.class::isInstance)
        .map(Not.class::cast)
        .forEach(this::checkAgainstPatterns);
  }

  private void check(Condition condition, Map<String, Values> bound) {
    switch (condition) {
      case Pattern pattern -> patterns.add(check(pattern, bound));
      case Not not -> checkInside(not.patterns().stream(), bound);
      case Exists exists -> checkInside(exists.patterns().stream(), bound);
      case ForAll all -> checkInside(Stream.of(all.pattern()), bound);
      case Accumulate accumulate -> checkInside(Stream.of(accumulate.source()), bound);
      case AllOf all -> checkBranch(all, bound);
      case AnyOf any -> checkBranch(any, bound);
    }
  }

  private void checkInside(Stream<Pattern> inside, Map<String, Values> bound) {
    var own = new HashMap<>(bound);
    inside.forEach(pattern -> check(pattern, own));
  }

  /**
   * What is joined by `and` in brackets is looked at part by part, which is enough to be certain.
   */
  private void checkBranch(Condition branch, Map<String, Values> bound) {
    checkInside(branch.everyPattern(), bound);
  }

  private Known check(Pattern pattern, Map<String, Values> bound) {
    var fact = names.fact(pattern.type()).orElseThrow();
    var finder = new TruthFinder(vocabulary.properties(fact), Map.copyOf(bound));
    var said = new ArrayList<Said>();
    var exact = true;
    for (var constraint : pattern.constraints()) {
      if (constraint instanceof Test test) {
        exact &= check(test.expression(), finder, said);
      }
    }
    var values = new HashMap<String, Values>();
    said.forEach(one -> values.merge(one.truth().property(), one.truth().may(), Values::and));
    exact &= said.stream().allMatch(one -> one.truth().may().equals(one.truth().must()));
    for (var constraint : pattern.constraints()) {
      if (constraint instanceof Binding binding) {
        var property = binding.property().text();
        bound.put(binding.name().text(), values.getOrDefault(property, finder.all(property)));
      }
    }
    return new Known(pattern, values, exact);
  }

  /** Whether everything the test says is known. */
  private boolean check(Expression test, TruthFinder finder, List<Said> said) {
    if (test instanceof Pair pair && pair.operator() == Operator.AND) {
      return check(pair.left(), finder, said) & check(pair.right(), finder, said);
    }
    var truth = finder.of(test);
    truth.ifPresent(found -> note(new Said(test.at(), found), said));
    return truth.isPresent();
  }

  private void note(Said now, List<Said> said) {
    var truth = now.truth();
    var before = said.stream().filter(s -> s.truth().property().equals(truth.property())).toList();
    if (truth.may().isEmpty()) {
      faults.add(now.at(), Code.NEVER_TRUE, "this is never true.");
    } else if (truth.must().isAll()) {
      faults.add(now.at(), Code.ALWAYS_TRUE, "this is always true. Maybe leave it out.");
    } else if (!before.isEmpty()) {
      clash(now, before)
          .ifPresent(
              other ->
                  faults.add(
                      now.at(),
                      Code.NEVER_TRUE,
                      "this is never true beside what line %s, column %s says of `%s`."
                          .formatted(other.line(), other.column(), truth.property())));
    }
    said.add(now);
  }

  /** What the test can't be true beside: one test before, or the last of several together. */
  private static Optional<Token> clash(Said now, List<Said> before) {
    var may = now.truth().may();
    var one = before.stream().filter(s -> s.truth().may().and(may).isEmpty()).findFirst();
    if (one.isPresent()) {
      return one.map(Said::at);
    }
    var all = before.stream().map(s -> s.truth().may()).reduce(Values::and).orElseThrow();
    return !all.isEmpty() && all.and(may).isEmpty()
        ? Optional.of(before.getLast().at())
        : Optional.empty();
  }

  /** A rule that asks for a fact and for the absence of every such fact never speaks. */
  private void checkAgainstPatterns(Not not) {
    if (not.patterns().size() != 1) {
      return;
    }
    var absent =
        new Contradictions(vocabulary, names, new Faults("")) // its faults are told already
            .check(not.patterns().getFirst(), new HashMap<>());
    for (var present : patterns) {
      if (absent.exact()
          && absent.pattern().type().text().equals(present.pattern().type().text())
          && absent.values().entrySet().stream().allMatch(own -> isWithin(present, own))) {
        var at = present.pattern().type();
        faults.add(
            absent.pattern().type(),
            Code.NEVER_TRUE,
            "this is never true beside the %s of line %s, column %s."
                .formatted(at.shown(), at.line(), at.column()));
        return;
      }
    }
  }

  private static boolean isWithin(Known present, Map.Entry<String, Values> absent) {
    var values = present.values().get(absent.getKey());
    return values != null && values.isWithin(absent.getValue());
  }
}
