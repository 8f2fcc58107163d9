package org.moothall.core.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.moothall.core.theme.Corpus.Word;

/** What makes texts alike: the words they share, and the pieces of words. */
final class Features {

  private Features() {}

  /** The words that say something. */
  static List<String> words(Text text) {
    return text.words().stream().filter(word -> !word.function()).map(Word::term).toList();
  }

  /**
   * Pieces of 3 to 5 characters, which may reach from word to word; of ideographs, single ones and
   * pairs.
   */
  static List<String> pieces(Text text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder line = new StringBuilder(" ");
    StringBuilder ideographs = new StringBuilder();
    for (Word word : text.words()) {
      boolean ideographic = Text.ideographic(word);
      if (!ideographic || word.opensClause()) {
        cut(ideographs, 1, 2, pieces);
        ideographs.setLength(0);
      }
      if (ideographic) {
        ideographs.append(word.term());
      } else {
        line.append(word.surface().toLowerCase(Locale.ROOT)).append(' ');
      }
    }
    cut(ideographs, 1, 2, pieces);
    cut(line, 3, 5, pieces);
    return pieces;
  }

  private static void cut(StringBuilder line, int shortest, int longest, List<String> pieces) {
    for (int length = shortest; length <= longest; length++) {
      for (int from = 0; from + length <= line.length(); from++) {
        pieces.add(line.substring(from, from + length));
      }
    }
  }
}
