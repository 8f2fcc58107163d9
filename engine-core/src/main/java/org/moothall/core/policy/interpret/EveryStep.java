package org.moothall.core.policy.interpret;

import java.util.function.BooleanSupplier;
import org.moothall.core.policy.tree.Condition.ForAll;

/** Every fact of the pattern's type matches it; where there is none, this holds. */
record EveryStep(ForAll source, PatternStep pattern, Watch watch) implements Step {

  @Override
  public boolean take(Trial trial, BooleanSupplier next) {
    var holds = trial.rows(pattern.type()).stream().allMatch(row -> pattern.fits(row, trial));
    watch.saw(source, holds);
    return holds && next.getAsBoolean();
  }
}
