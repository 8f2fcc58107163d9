package org.moothall.core.policy.interpret;

import org.moothall.core.policy.tree.Condition;
import org.moothall.core.policy.tree.Expression;

/** Sees how every comparison and every {@code not}, {@code exists} and {@code forall} turns out. */
interface Watch {

  /** Sees nothing. */
  Watch NOBODY =
      new Watch() {
        @Override
        public void saw(Expression comparison, boolean held) {}

        @Override
        public void saw(Condition condition, boolean held) {}
      };

  /**
   * A comparison was made.
   *
   * @param comparison without {@code &&} and {@code ||}, which join comparisons
   */
  void saw(Expression comparison, boolean held);

  /** A condition on several facts was looked at. */
  void saw(Condition condition, boolean held);
}
