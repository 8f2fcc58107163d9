package org.moothall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

  @Test
  void linesNameEachStageOnce() {
    var err = new StringWriter();
    var lines = new ProgressLines(new PrintWriter(err));

    lines.at("reading votes.csv", 0, 100);
    lines.at("reading votes.csv", 50, 100);
    lines.at("reading votes.csv", 100, 100);
    lines.at("making the report", 0, 2);

    assertThat(err.toString().lines()).containsExactly("reading votes.csv", "making the report");
  }
}
