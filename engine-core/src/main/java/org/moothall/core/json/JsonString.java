package org.moothall.core.json;

import java.io.IOException;
import java.util.HexFormat;
import org.moothall.BadInputException;

/** Strings as RFC 8785 writes them: nothing is escaped but what must be, and that in one way. */
final class JsonString {

  private JsonString() {}

  static void write(String text, Appendable out) throws IOException {
    out.append('"');
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        out.append(text, written, i).append(escaped(c));
        written = i + 1;
      } else if (Character.isSurrogate(c)) {
        i = endOfPair(text, i);
      }
    }
    out.append(text, written, text.length()).append('"');
  }

  private static String escaped(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\b' -> "\\b";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\f' -> "\\f";
      case '\r' -> "\\r";
      default -> "\\u" + HexFormat.of().toHexDigits(c);
    };
  }

  private static int endOfPair(String text, int start) {
    int end = start + 1;
    if (end == text.length() || !Character.isSurrogatePair(text.charAt(start), text.charAt(end))) {
      throw new BadInputException(
          "MOOT-3201",
          "the text has half a surrogate pair, `\\u%s`, at character %s, so it is no Unicode."
                  .formatted(HexFormat.of().toHexDigits(text.charAt(start)), start + 1)
              + " Maybe it was cut in the middle of a character.");
    }
    return end;
  }
}
