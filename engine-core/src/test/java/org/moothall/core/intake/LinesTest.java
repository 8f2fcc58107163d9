package org.moothall.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.spi.RecordingSink;
import org.moothall.spi.RecordingSink.Step;

class LinesTest {

  /** A stream of one letter, which takes no memory however long it is. */
  private static final class Letters extends InputStream {
    private long left;

    Letters(long count) {
      this.left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'a' : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      if (left == 0) {
        return -1;
      }
      var some = (int) Math.min(length, left);
      Arrays.fill(bytes, from, from + some, (byte) 'a');
      left -= some;
      return some;
    }
  }

  @Test
  void aLineEndsWithALineFeedACarriageReturnOrBoth() throws IOException {
    assertThat(lines(bytes("one\ntwo\r\nthree\r\rfive"), 10))
        .containsExactly(
            new Line(1, "one", false),
            new Line(2, "two", false),
            new Line(3, "three", false),
            new Line(4, "", false),
            new Line(5, "five", false));
  }

  @Test
  void theLimitItselfIsNotTooLong() throws IOException {
    assertThat(lines(bytes("1234\n12345\n1"), 4))
        .containsExactly(
            new Line(1, "1234", false), new Line(2, "", true), new Line(3, "1", false));
  }

  /** The line is longer than the heap of the tests, and than an array can be. */
  @Test
  void aLineThatNeverEndsTakesNoMemory() throws IOException {
    var endless = new SequenceInputStream(new Letters(1L << 31), bytes("\nnext"));

    assertThat(lines(endless, 1_000_000))
        .containsExactly(new Line(1, "", true), new Line(2, "next", false));
  }

  @Test
  void progressIsToldEverySixtyFourKibibytesAndAtTheEnd() throws IOException {
    var sink = new RecordingSink();
    var total = 150 * 1024;
    try (var in = new CountingStream("a.csv", new Letters(total), total, sink)) {
      lines(in, 10);
    }

    assertThat(sink.steps())
        .containsExactly(
            new Step("a.csv", 64 * 1024, total),
            new Step("a.csv", 128 * 1024, total),
            new Step("a.csv", total, total));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Line> lines(InputStream in, int limit) throws IOException {
    var lines = new Lines(new Utf8Reader(in), limit);
    var all = new ArrayList<Line>();
    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
      all.add(line.get());
    }
    return all;
  }
}
