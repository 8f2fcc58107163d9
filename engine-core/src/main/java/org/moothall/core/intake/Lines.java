package org.moothall.core.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Optional;
import org.moothall.spi.OpinionSource.Sink;

/**
 * The lines of a text one after the other. A line ends with a line feed, a carriage return or both,
 * or with the text. No more of a line than the limit is ever held in memory.
 */
final class Lines implements Closeable {

  private static final int END = -1;

  private final Reader in;
  private final int limit;
  private final char[] buffer = new char[8192];
  private int at;
  private int filled;
  private long number;

  /**
   * @param limit the longest line, in UTF-16 units
   */
  Lines(Reader in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The lines of a file in UTF-8; reports to the sink how far it has come. */
  static Lines open(Path path, int limit, Sink sink) throws IOException {
    return new Lines(new Utf8Reader(new CountingStream(path, sink)), limit);
  }

  /** The next line; empty after the last. */
  Optional<Line> next() throws IOException {
    if (peek() == END) {
      return Optional.empty();
    }
    number++;
    var text = new StringBuilder();
    var tooLong = false;
    while (peek() != END && !isBreak(buffer[at])) {
      var end = endOfRun();
      tooLong |= text.length() + (end - at) > limit;
      if (tooLong) {
        text.setLength(0);
      } else {
        text.append(buffer, at, end - at);
      }
      at = end;
    }
    skipBreak();
    return Optional.of(new Line(number, text.toString(), tooLong));
  }

  /** Where in the buffer the line breaks, or else the buffer's end. */
  private int endOfRun() {
    var end = at;
    while (end < filled && !isBreak(buffer[end])) {
      end++;
    }
    return end;
  }

  private void skipBreak() throws IOException {
    var first = peek();
    if (first == END) {
      return;
    }
    at++;
    if (first == '\r' && peek() == '\n') {
      at++;
    }
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private int peek() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer, 0, buffer.length));
    }
    return at == filled ? END : buffer[at];
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
