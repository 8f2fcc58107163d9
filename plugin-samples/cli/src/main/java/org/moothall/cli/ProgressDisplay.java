package org.moothall.cli;

import org.moothall.Progress;

/** Shows how far long work has come, until it is closed. */
interface ProgressDisplay extends Progress, AutoCloseable {

  /** A display that has nothing to tidy up. */
  static ProgressDisplay of(Progress progress) {
    return progress::at;
  }

  @Override
  default void close() {}
}
