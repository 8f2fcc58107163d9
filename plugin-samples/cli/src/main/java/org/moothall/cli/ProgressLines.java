package org.moothall.cli;

import java.io.PrintWriter;
import org.moothall.Progress;

/** Names each stage of the work in a line of its own, once. */
final class ProgressLines implements Progress {
  private final PrintWriter err;
  private String last = "";

  ProgressLines(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void at(String stage, long done, long total) {
    if (!stage.equals(last)) {
      last = stage;
      err.println(stage);
      err.flush();
    }
  }
}
