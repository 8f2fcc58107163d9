package org.moothall.core.theme;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts texts into themes, those written with ideographs apart from the others: they share no words,
 * and what is frequent in one kind is rare among all. The number of themes a reader takes in is
 * shared out by the number of texts.
 */
final class Clustering {

  private static final int MOST_THEMES = 15;
  private static final int TEXTS_PER_THEME = 6;

  private Clustering() {}

  /** The theme of each text. */
  static Partition of(List<Text> texts) {
    int[] theme = new int[texts.size()];
    int themes = 0;
    for (boolean ideographic : new boolean[] {false, true}) {
      int[] kind =
          IntStream.range(0, theme.length)
              .filter(text -> texts.get(text).ideographic() == ideographic)
              .toArray();
      List<Text> ofKind = IntStream.of(kind).mapToObj(texts::get).toList();
      Partition found = new Budget(Likeness.of(ofKind), share(kind.length, theme.length)).themes();
      for (int i = 0; i < kind.length; i++) {
        theme[kind[i]] = themes + found.of()[i];
      }
      themes += found.parts();
    }
    return Partition.numbered(theme);
  }

  /** How many themes a reader takes in of some of all texts, 1 or more. */
  private static int share(int some, int all) {
    long inAll = Math.min(MOST_THEMES, Math.round((double) all / TEXTS_PER_THEME));
    return (int) Math.max(1, Math.round((double) inAll * some / Math.max(1, all)));
  }
}
