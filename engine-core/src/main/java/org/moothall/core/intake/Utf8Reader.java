package org.moothall.core.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 so that a byte that is none survives until somebody can say where it stands: byte
 * {@code 0xNN} becomes the lone surrogate {@code U+DCNN}, which no valid UTF-8 decodes to (Python
 * calls this {@code surrogateescape}, PEP 383). A byte order mark at the start is left out.
 */
final class Utf8Reader extends Reader {

  private static final int ESCAPE = 0xDC00;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();
  private final CharBuffer chars = CharBuffer.allocate(8192).flip();
  private boolean atStart = true;
  private boolean atEnd;

  Utf8Reader(InputStream in) {
    this.in = in;
  }

  /**
   * What is wrong with a text this reader made, if a byte of it was no UTF-8.
   *
   * @see Surrogates#indexOfUnpaired
   */
  static String badByte(CharSequence text, int index) {
    return ("the byte `0x%02X` is no UTF-8."
            + " Maybe the file has another encoding, such as GB18030; save it as UTF-8.")
        .formatted(text.charAt(index) - ESCAPE);
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!chars.hasRemaining()) {
      if (atEnd && !bytes.hasRemaining()) {
        return -1;
      }
      decodeMore();
    }
    var some = Math.min(length, chars.remaining());
    chars.get(into, from, some);
    return some;
  }

  private void decodeMore() throws IOException {
    fill();
    chars.clear();
    var result = decoder.decode(bytes, chars, atEnd);
    if (result.isError()) {
      escape(result.length());
    }
    chars.flip();
    if (atStart && chars.hasRemaining()) {
      atStart = false;
      if (chars.get(chars.position()) == BYTE_ORDER_MARK) {
        chars.get();
      }
    }
  }

  private void escape(int count) {
    for (var i = 0; i < count; i++) {
      chars.put((char) (ESCAPE | (bytes.get() & 0xFF)));
    }
  }

  private void fill() throws IOException {
    if (atEnd) {
      return;
    }
    bytes.compact();
    if (bytes.hasRemaining()) {
      var read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      if (read < 0) {
        atEnd = true;
      } else {
        bytes.position(bytes.position() + read);
      }
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
