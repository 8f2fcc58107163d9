package org.moothall.core.policy.interpret;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.moothall.core.policy.tree.Condition.Not;

/** No combination of facts matches the patterns. */
record NoneStep(Not source, List<PatternStep> patterns, Watch watch) implements Step {
  NoneStep {
    patterns = List.copyOf(patterns);
  }

  @Override
  public boolean take(Trial trial, BooleanSupplier next) {
    var holds = !Step.canAllHold(patterns, trial);
    watch.saw(source, holds);
    return holds && next.getAsBoolean();
  }
}
