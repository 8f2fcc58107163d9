package org.moothall.core.theme;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts as sparse vectors of length 1, one row a text, in compressed rows: the entries of row
 * {@code r} are those from {@code start[r]} up to {@code start[r + 1]}, their columns ascending.
 *
 * @param columns how many columns there are
 * @param start where each row starts; one more than there are rows
 * @param column the column of each entry
 * @param weight the weight of each entry, above 0
 */
record Vectors(int columns, int[] start, int[] column, double[] weight) {

  /** How many rows there are. */
  int rows() {
    return start.length - 1;
  }

  /**
   * Weighs the features of texts: (1 + ln tf) · ln(1 + n / df), rows scaled to length 1.
   *
   * @param features of each text, in any order, as often as they occur
   * @param fewest how many texts a feature must be in to count
   * @param most in how many it may be at most
   */
  static Vectors weigh(List<List<String>> features, int fewest, int most) {
    Map<String, Integer> numbers = new HashMap<>();
    int[][] rows = new int[features.size()][];
    for (int r = 0; r < rows.length; r++) {
      rows[r] = features.get(r).stream().mapToInt(f -> number(numbers, f)).sorted().toArray();
    }
    int[] texts = textsPerFeature(rows, numbers.size());
    int[] kept = new int[texts.length];
    int columns = 0;
    for (int f = 0; f < texts.length; f++) {
      kept[f] = texts[f] >= fewest && texts[f] <= most ? columns++ : -1;
    }
    return weigh(rows, texts, kept, columns);
  }

  private static int number(Map<String, Integer> numbers, String feature) {
    return numbers.computeIfAbsent(feature, f -> numbers.size());
  }

  private static int[] textsPerFeature(int[][] rows, int features) {
    int[] texts = new int[features];
    for (int[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        if (i == 0 || row[i] != row[i - 1]) {
          texts[row[i]]++;
        }
      }
    }
    return texts;
  }

  private static Vectors weigh(int[][] rows, int[] texts, int[] kept, int columns) {
    int[] start = new int[rows.length + 1];
    int entries = Arrays.stream(rows).mapToInt(row -> row.length).sum();
    int[] column = new int[entries];
    double[] weight = new double[entries];
    int end = 0;
    for (int r = 0; r < rows.length; r++) {
      int[] row = rows[r];
      for (int i = 0, next; i < row.length; i = next) {
        next = i + 1;
        while (next < row.length && row[next] == row[i]) {
          next++;
        }
        if (kept[row[i]] >= 0) {
          column[end] = kept[row[i]];
          double rarity = StrictMath.log(1 + (double) rows.length / texts[row[i]]);
          weight[end++] = (1 + StrictMath.log(next - i)) * rarity;
        }
      }
      scale(weight, start[r], end);
      start[r + 1] = end;
    }
    return new Vectors(columns, start, Arrays.copyOf(column, end), Arrays.copyOf(weight, end));
  }

  private static void scale(double[] weight, int from, int to) {
    double squares = 0;
    for (int i = from; i < to; i++) {
      squares += weight[i] * weight[i];
    }
    double length = Math.sqrt(squares);
    for (int i = from; i < to; i++) {
      weight[i] /= length;
    }
  }

  /** The same entries with rows and columns exchanged. */
  Vectors transposed() {
    int[] from = new int[columns + 1];
    for (int c : column) {
      from[c + 1]++;
    }
    for (int c = 0; c < columns; c++) {
      from[c + 1] += from[c];
    }
    int[] next = from.clone();
    int[] row = new int[column.length];
    double[] turned = new double[weight.length];
    for (int r = 0; r < rows(); r++) {
      for (int i = start[r]; i < start[r + 1]; i++) {
        int at = next[column[i]]++;
        row[at] = r;
        turned[at] = weight[i];
      }
    }
    return new Vectors(rows(), from, row, turned);
  }
}
