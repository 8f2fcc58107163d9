package org.moothall.spi;

import java.io.IOException;
import java.io.OutputStream;
import org.moothall.report.Report;

/**
 * Writes reports in one format.
 *
 * <p><b>Must</b> be thread-safe and deterministic: equal reports give equal bytes. <b>Must</b>
 * escape everything that people wrote.
 *
 * @implSpec Return an id that never changes.
 */
public interface ReportRenderer {

  /** The format's id, for instance {@code html}. */
  String id();

  /** Writes a report; leaves the stream open. */
  void render(Report report, OutputStream out) throws IOException;
}
