package org.moothall.core.theme;

import java.util.List;
import java.util.function.Function;

/**
 * Which texts are alike: each is linked with its nearest by words and its nearest by pieces of
 * words, the links weighted by rank. Reciprocal rank fusion after Cormack, Clarke, Büttcher (2009).
 */
final class Likeness {

  private static final int NEAREST = 10;
  private static final int RANK_DAMPING = 5;

  /** In fewer texts than this no feature is too frequent. */
  private static final int FREQUENT = 10;

  /** In more texts than this, and a tenth of all, a feature costs more time than it tells. */
  private static final int COSTLY = 200;

  private final List<Text> texts;
  private final Graph.Builder links;

  private Likeness(List<Text> texts) {
    this.texts = texts;
    this.links = new Graph.Builder(texts.size(), 2 * NEAREST * texts.size());
  }

  /** The graph of texts; its nodes are numbered as the list is. */
  static Graph of(List<Text> texts) {
    Likeness likeness = new Likeness(texts);
    likeness.link(Features::words, 0.4);
    likeness.link(Features::pieces, 0.3);
    return likeness.links.build();
  }

  private void link(Function<Text, List<String>> features, double mostOfAll) {
    List<List<String>> rows = texts.stream().map(features).toList();
    int most = Math.max(FREQUENT, (int) (mostOfAll * texts.size()));
    Vectors vectors = Vectors.weigh(rows, 2, most);
    Neighbours neighbours = new Neighbours(vectors, NEAREST, Math.max(COSTLY, texts.size() / 10));
    for (int text = 0; text < texts.size(); text++) {
      int[] nearest = neighbours.of(text);
      for (int rank = 0; rank < nearest.length; rank++) {
        links.add(text, nearest[rank], 1.0 / (RANK_DAMPING + rank + 1));
      }
    }
  }
}
