package org.moothall.core.report;

import org.moothall.report.Report;

/** One section of the page. Has no state, so one instance serves every page. */
interface Section {

  /** The section's anchor, unique on the page. */
  String id();

  /** Its heading, which is its line in the table of contents too. */
  String heading();

  /** Whether there is anything to say; a section without is left out. */
  default boolean speaksOf(Report report) {
    return true;
  }

  /** Writes what stands below the heading; further headings start at {@code h3}. */
  void write(Report report, Html html, Charts charts);
}
