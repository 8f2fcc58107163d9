package org.moothall.cli.sample;

/** An age band in whole years, both ends included. */
enum Cohort {
  YOUNG("18-34"),
  MIDDLE("35-59"),
  OLD("60+");

  private final String label;

  Cohort(String label) {
    this.label = label;
  }

  /** The band as the roster file writes it. */
  String label() {
    return label;
  }
}
