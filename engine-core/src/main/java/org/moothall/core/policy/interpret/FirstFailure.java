package org.moothall.core.policy.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.moothall.core.policy.interpret.Failure.Nearness;
import org.moothall.core.policy.tree.Condition;
import org.moothall.policy.WhyNot.Change;

/**
 * Looks for what failed first: tries every way through the conditions and keeps the one that got
 * furthest, and on it the fact that came nearest. Looks at no more than {@value #MOST} partial
 * matches; where there are more, it tells the best of those.
 */
final class FirstFailure {

  /** Many more than a case has, unless somebody joins thousands of facts with each other. */
  static final int MOST = 20_000;

  private final List<Step> steps;
  private final Trial trial;
  private final Optional<Condition> around;
  private Optional<Failure> best = Optional.empty();
  private int looked;

  private FirstFailure(List<? extends Step> steps, Trial trial, Optional<Condition> around) {
    this.steps = List.copyOf(steps);
    this.trial = trial;
    this.around = around;
  }

  /** What failed first on any way; nothing if the rule speaks. */
  static Optional<Failure> of(RulePlan plan, Rows rows) {
    if (plan.speaks(rows)) {
      return Optional.empty();
    }
    return plan.ways().stream()
        .flatMap(way -> of(way.steps(), way.trial(rows), Optional.empty()).stream())
        .min(Failure.NEAREST_FIRST);
  }

  private static Optional<Failure> of(
      List<? extends Step> steps, Trial trial, Optional<Condition> around) {
    var search = new FirstFailure(steps, trial, around);
    search.reach(0);
    return search.best;
  }

  /** Takes the steps from this one on; whatever fails is weighed against the best so far. */
  private void reach(int index) {
    if (index == steps.size() || looked++ > MOST) {
      return;
    }
    var step = steps.get(index);
    var wentOn = new boolean[1];
    step.take(
        trial,
        () -> {
          wentOn[0] = true;
          reach(index + 1);
          return looked > MOST;
        });
    if (!wentOn[0] && best.stream().allMatch(b -> b.left() >= steps.size() - index)) {
      keep(failure(step, steps.size() - index));
    }
  }

  private void keep(Failure failure) {
    if (best.stream().allMatch(b -> Failure.NEAREST_FIRST.compare(failure, b) < 0)) {
      best = Optional.of(failure);
    }
  }

  private Failure failure(Step step, int left) {
    return switch (step) {
      case PatternStep pattern -> ofFacts(pattern, around.orElse(pattern.source()), left);
      case NoneStep none -> inTheWay(none, left);
      case SomeStep some -> missing(some, left);
      case EveryStep every -> ofFacts(every.pattern(), every.source(), left);
      case CountStep count -> counted(count, left);
    };
  }

  /** The fact of the pattern's type that came nearest; of several equally near, the first. */
  private Failure ofFacts(PatternStep pattern, Condition condition, int left) {
    return trial.rows(pattern.type()).stream()
        .filter(row -> !pattern.failing(row, trial).isEmpty())
        .map(row -> ofFact(pattern, row, condition, left))
        .min(Comparator.comparing(Failure::nearness, Nearness.ORDER))
        .orElseGet(() -> whole(condition, left, Nearness.NOTHING, List.of()));
  }

  private Failure ofFact(PatternStep pattern, Row row, Condition condition, int left) {
    var failing = pattern.failing(row, trial);
    var first = failing.getFirst();
    var change = Suggestion.of(pattern, first, row, trial);
    return new Failure(
        left,
        new Nearness(failing.size(), pattern.parts().indexOf(first), distance(change)),
        condition,
        Optional.of(first.source()),
        matched(),
        Optional.of(row.fact()),
        change,
        List.of());
  }

  private static double distance(Optional<Change> change) {
    return change
        .map(found -> Distance.between(found.is(), found.wanted()))
        .orElse(Double.POSITIVE_INFINITY);
  }

  private Failure inTheWay(NoneStep none, int left) {
    var found = new ArrayList<Object>();
    var before = trial.matched().size();
    Step.takeAll(
        none.patterns(),
        0,
        trial,
        () -> {
          var all = trial.matched();
          all.subList(before, all.size()).forEach(row -> found.add(row.fact()));
          return true;
        });
    return whole(none.source(), left, Nearness.WHOLE, found);
  }

  private Failure missing(SomeStep some, int left) {
    var inside = of(some.patterns(), trial, Optional.of(some.source()));
    return inside
        .map(
            failure ->
                new Failure(
                    left,
                    failure.nearness(),
                    some.source(),
                    failure.constraint(),
                    failure.matched(),
                    failure.nearest(),
                    failure.change(),
                    List.of()))
        .orElseThrow(() -> new IllegalStateException("what exists was found after all"));
  }

  private Failure counted(CountStep count, int left) {
    if (!count.bindResults(trial)) {
      return ofFacts(count.pattern(), count.source(), left);
    }
    var failing = count.failing(trial).orElseThrow();
    return new Failure(
        left,
        Nearness.WHOLE,
        count.source(),
        Optional.of(failing.source()),
        matched(),
        Optional.empty(),
        CountSuggestion.of(count, failing, trial),
        List.of());
  }

  private Failure whole(Condition condition, int left, Nearness nearness, List<Object> inTheWay) {
    return new Failure(
        left,
        nearness,
        condition,
        Optional.empty(),
        matched(),
        Optional.empty(),
        Optional.empty(),
        inTheWay);
  }

  private List<Object> matched() {
    return trial.matched().stream().map(Row::fact).toList();
  }
}
