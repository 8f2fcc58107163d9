package org.moothall.core.search;

import org.moothall.core.theme.Corpus.Word;

/**
 * A word cut out of a text.
 *
 * @param surface as it was written
 * @param before what stands between it and the word before, as {@link Word#before}: at most one
 *     character
 */
record Cut(String surface, String before) {

  private static final char NOTHING = '0';

  /** Both in one string, as the index keeps it: first what stands before, then the word. */
  String packed() {
    return (before.isEmpty() ? NOTHING : before.charAt(0)) + surface;
  }

  /** Reads what {@link #packed} wrote. */
  static Cut unpacked(String packed) {
    char before = packed.charAt(0);
    return new Cut(packed.substring(1), before == NOTHING ? "" : String.valueOf(before));
  }
}
