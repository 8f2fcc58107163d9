package org.moothall.core.theme;

import java.util.List;

/** Finds the text that speaks for a theme: the one nearest to the middle of its words. */
final class Quotes {

  private static final int FEW_WORDS = 2;
  private static final int MOST_WORDS = 40;

  private Quotes() {}

  /** The text of each theme, the first of several equally near. */
  static int[] of(List<Text> texts, Partition themes) {
    List<List<String>> words = texts.stream().map(Features::words).toList();
    Vectors vectors = Vectors.weigh(words, 1, texts.size());
    int[] quotes = new int[themes.parts()];
    for (int theme = 0; theme < quotes.length; theme++) {
      quotes[theme] = nearest(vectors, middle(vectors, themes, theme), themes, theme);
    }
    return quotes;
  }

  private static double[] middle(Vectors vectors, Partition themes, int theme) {
    double[] middle = new double[vectors.columns()];
    for (int row = 0; row < vectors.rows(); row++) {
      if (themes.of()[row] == theme) {
        for (int i = vectors.start()[row]; i < vectors.start()[row + 1]; i++) {
          middle[vectors.column()[i]] += vectors.weight()[i];
        }
      }
    }
    return middle;
  }

  private static int nearest(Vectors vectors, double[] middle, Partition themes, int theme) {
    int nearest = -1;
    double most = -1;
    for (int row = 0; row < vectors.rows(); row++) {
      if (themes.of()[row] == theme) {
        double near = 0;
        for (int i = vectors.start()[row]; i < vectors.start()[row + 1]; i++) {
          near += vectors.weight()[i] * middle[vectors.column()[i]];
        }
        near *= readable(vectors.start()[row + 1] - vectors.start()[row]);
        if (near > most) {
          nearest = row;
          most = near;
        }
      }
    }
    return nearest;
  }

  /** How much of a text's nearness counts: a few words say little, and many are no quote. */
  private static double readable(int words) {
    double brief = Math.min(1, (double) MOST_WORDS / Math.max(1, words));
    return brief * words / (words + FEW_WORDS);
  }
}
