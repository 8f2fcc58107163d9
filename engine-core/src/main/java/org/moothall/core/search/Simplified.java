package org.moothall.core.search;

import com.ibm.icu.text.Transliterator;

/**
 * Writes traditional Chinese characters as simplified ones, one for one, so that both ways of
 * writing match and the segmenter knows the words. The table is that of ICU.
 */
final class Simplified {

  private static final char FIRST = '\u3400';
  private static final char LAST = '\u9fff';
  private static final char[] TABLE = table();

  private Simplified() {}

  /** The text with each character simplified; as long as it was. */
  static String of(String text) {
    char[] chars = text.toCharArray();
    simplify(chars, chars.length);
    return new String(chars);
  }

  /** Simplifies the first {@code length} characters in place. */
  static void simplify(char[] chars, int length) {
    for (int i = 0; i < length; i++) {
      if (chars[i] >= FIRST && chars[i] <= LAST) {
        chars[i] = TABLE[chars[i] - FIRST];
      }
    }
  }

  private static char[] table() {
    StringBuilder lines = new StringBuilder();
    for (char c = FIRST; c <= LAST; c++) {
      lines.append(c).append('\n');
    }
    Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
    String[] simplified = icu.transliterate(lines.toString()).split("\n");
    char[] table = new char[LAST - FIRST + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = simplified[i].length() == 1 ? simplified[i].charAt(0) : (char) (FIRST + i);
    }
    return table;
  }
}
