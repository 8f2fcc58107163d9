package org.moothall.core.policy.interpret;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.moothall.core.policy.tree.Condition;

/** One thing that must be so, with what the steps before it have bound. Immutable. */
sealed interface Step permits PatternStep, NoneStep, SomeStep, EveryStep, CountStep {

  /** What the author wrote. */
  Condition source();

  /**
   * Goes on in every way in which this step holds.
   *
   * @param next the steps that follow; true means that enough was found
   * @return whether enough was found
   */
  boolean take(Trial trial, BooleanSupplier next);

  /**
   * Goes through steps one after the other, from one of them on.
   *
   * @param end what to do each time all hold; true means that enough was found
   */
  static boolean takeAll(List<? extends Step> steps, int from, Trial trial, BooleanSupplier end) {
    return from == steps.size()
        ? end.getAsBoolean()
        : steps.get(from).take(trial, () -> takeAll(steps, from + 1, trial, end));
  }

  /** Whether there is a way in which all steps hold. */
  static boolean canAllHold(List<? extends Step> steps, Trial trial) {
    return takeAll(steps, 0, trial, () -> true);
  }
}
