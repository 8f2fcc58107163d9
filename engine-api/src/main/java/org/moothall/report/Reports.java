package org.moothall.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The desk where reports are made. */
public interface Reports {

  /**
   * Gathers what a report on a matter says.
   *
   * @throws org.moothall.BadInputException if there is no such matter
   */
  Report gather(String matter);

  /** Ids of the formats there are, sorted; {@code html} and {@code json} come with the engine. */
  List<String> formats();

  /**
   * Writes a report.
   *
   * @param format one of {@link #formats}
   * @throws org.moothall.BadInputException if there is no such format
   * @throws IOException if the stream can't be written to
   */
  void write(Report report, String format, OutputStream out) throws IOException;
}
