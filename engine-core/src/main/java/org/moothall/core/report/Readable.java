package org.moothall.core.report;

import java.util.HexFormat;

/**
 * Makes text that people wrote safe to look at: what a reader sees is what stands there.
 *
 * <p>Controls that turn the direction of the text around them (Unicode's UAX #9: embeddings,
 * overrides and isolates) are shown by their number, since they could make a sentence read other
 * than it was written and reach beyond its end. Other controls and what is no character, which no
 * HTML page may hold, become U+FFFD. Line ends become line feeds.
 */
final class Readable {
  private static final int REPLACEMENT = 0xFFFD;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Readable() {}

  /** The text with every harmful character shown or replaced. */
  static String text(String raw) {
    StringBuilder clean = new StringBuilder(raw.length());
    raw.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> append(clean, c));
    return clean.toString();
  }

  /**
   * The beginning of a text, for where there is little room.
   *
   * @param most the most code points it may have, the mark of omission included
   */
  static String brief(String raw, int most) {
    String line = text(raw).replace('\n', ' ').strip();
    if (line.codePointCount(0, line.length()) <= most) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, most - 1)).strip() + "…";
  }

  private static void append(StringBuilder clean, int c) {
    if (turnsDirection(c)) {
      clean.append("[U+").append(HEX.toHexDigits((char) c)).append(']');
    } else if (c == '\n' || c == '\t') {
      clean.appendCodePoint(c);
    } else if (Character.isISOControl(c) || isNoCharacter(c)) {
      clean.appendCodePoint(REPLACEMENT);
    } else {
      clean.appendCodePoint(c);
    }
  }

  /** Half a surrogate pair, or a number that Unicode never gives to a character. */
  private static boolean isNoCharacter(int c) {
    return Character.getType(c) == Character.SURROGATE
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c & 0xFFFE) == 0xFFFE;
  }

  private static boolean turnsDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
