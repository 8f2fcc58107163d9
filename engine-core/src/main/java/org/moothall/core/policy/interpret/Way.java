package org.moothall.core.policy.interpret;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.moothall.core.policy.interpret.PatternStep.Bind;

/**
 * One way to read a rule: what must be so, without any {@code or}, and what the rule then says.
 *
 * @param slots how many values are bound on the way
 */
record Way(List<Step> steps, List<Saying> sayings, int slots) {
  Way {
    steps = List.copyOf(steps);
    sayings = List.copyOf(sayings);
  }

  Trial trial(Rows rows) {
    return new Trial(rows, slots);
  }

  boolean holds(Rows rows) {
    return Step.canAllHold(steps, trial(rows));
  }

  /**
   * Finds every match, one after the other.
   *
   * @param found gets each; true means that enough was found
   */
  void forEach(Rows rows, Predicate<Match> found) {
    var trial = trial(rows);
    Step.takeAll(steps, 0, trial, () -> found.test(match(trial)));
  }

  private Match match(Trial trial) {
    return new Match(
        trial.matched().stream().map(Row::fact).toList(),
        bindings(trial),
        sayings.stream().map(saying -> saying.said(trial.bound())).toList());
  }

  private Map<String, Object> bindings(Trial trial) {
    var bindings = new HashMap<String, Object>();
    for (var step : steps) {
      switch (step) {
        case PatternStep pattern -> pattern.parts().forEach(part -> add(part, trial, bindings));
        case CountStep count ->
            count
                .results()
                .forEach(
                    result ->
                        bindings.put(result.source().name().text(), trial.bound()[result.slot()]));
        default -> {
          // What is bound inside is known there only.
        }
      }
    }
    return bindings;
  }

  private static void add(PatternStep.Part part, Trial trial, Map<String, Object> bindings) {
    if (part instanceof Bind(var name, var slot, var property)) {
      bindings.put(name, trial.bound()[slot]);
    }
  }
}
