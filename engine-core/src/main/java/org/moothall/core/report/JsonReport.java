package org.moothall.core.report;

import java.io.IOException;
import java.io.OutputStream;
import org.moothall.core.json.ReportJson;
import org.moothall.report.Report;
import org.moothall.spi.ReportRenderer;

/** A report as JSON, for machines; {@code docs/report-json.md} names every field. */
public final class JsonReport implements ReportRenderer {
  private final ReportJson json = new ReportJson();

  @Override
  public String id() {
    return "json";
  }

  @Override
  public void render(Report report, OutputStream out) throws IOException {
    json.write(report, out);
  }
}
