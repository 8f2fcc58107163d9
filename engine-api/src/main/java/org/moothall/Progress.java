package org.moothall;

/** Hears how far long work has come. Called on the working thread, often; return quickly. */
@FunctionalInterface
public interface Progress {

  /** Hears nothing. */
  Progress SILENT = (stage, done, total) -> {};

  /**
   * Work has come this far.
   *
   * @param stage what is being done, for instance {@code reading votes.csv}
   * @param done units done so far, never falling within a stage
   * @param total units in all; 0 when that can't be known beforehand
   */
  void at(String stage, long done, long total);
}
