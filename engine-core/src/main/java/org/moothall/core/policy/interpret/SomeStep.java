package org.moothall.core.policy.interpret;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.moothall.core.policy.tree.Condition.Exists;

/** Some combination of facts matches the patterns; however many do, it is one way to go on. */
record SomeStep(Exists source, List<PatternStep> patterns, Watch watch) implements Step {
  SomeStep {
    patterns = List.copyOf(patterns);
  }

  @Override
  public boolean take(Trial trial, BooleanSupplier next) {
    var holds = Step.canAllHold(patterns, trial);
    watch.saw(source, holds);
    return holds && next.getAsBoolean();
  }
}
