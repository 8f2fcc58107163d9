package org.moothall.core.theme;

import java.util.Arrays;

/** Finds the rows nearest to a row, by cosine. For one thread. */
final class Neighbours {

  /** With so few columns a row needs even its most frequent one. */
  private static final int FEW_COLUMNS = 3;

  private final Vectors vectors;
  private final Vectors postings;
  private final int most;
  private final int frequent;

  /** The cosine of the row at hand with each row; all 0 between two searches. */
  private final double[] cosine;

  private final int[] reached;

  /** The nearest rows so far, the nearest first. */
  private final int[] nearest;

  private int found;

  /**
   * Prepares for searches.
   *
   * @param vectors the rows, each of length 1
   * @param most the most neighbours of a row
   * @param frequent a column in more rows than this is passed over unless a row has few columns
   */
  Neighbours(Vectors vectors, int most, int frequent) {
    this.vectors = vectors;
    this.postings = vectors.transposed();
    this.most = most;
    this.frequent = frequent;
    this.cosine = new double[vectors.rows()];
    this.reached = new int[vectors.rows()];
    this.nearest = new int[most];
  }

  /** The rows nearest to a row, the nearest first, ties by number; without itself. */
  int[] of(int row) {
    int count = reach(row);
    found = 0;
    for (int i = 0; i < count; i++) {
      if (reached[i] != row) {
        offer(reached[i]);
      }
    }
    for (int i = 0; i < count; i++) {
      cosine[reached[i]] = 0;
    }
    return Arrays.copyOf(nearest, found);
  }

  private int reach(int row) {
    int count = 0;
    int from = vectors.start()[row];
    int to = vectors.start()[row + 1];
    for (int i = from; i < to; i++) {
      int column = vectors.column()[i];
      int first = postings.start()[column];
      int end = postings.start()[column + 1];
      if (end - first > frequent && to - from > FEW_COLUMNS) {
        continue;
      }
      for (int p = first; p < end; p++) {
        int other = postings.column()[p];
        if (cosine[other] == 0) {
          reached[count++] = other;
        }
        cosine[other] += vectors.weight()[i] * postings.weight()[p];
      }
    }
    return count;
  }

  private void offer(int row) {
    if (found == most && !nearer(row, nearest[found - 1])) {
      return;
    }
    int at = found < most ? found++ : found - 1;
    while (at > 0 && nearer(row, nearest[at - 1])) {
      nearest[at] = nearest[at - 1];
      at--;
    }
    nearest[at] = row;
  }

  private boolean nearer(int one, int other) {
    return cosine[one] > cosine[other] || cosine[one] == cosine[other] && one < other;
  }
}
