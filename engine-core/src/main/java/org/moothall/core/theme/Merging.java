package org.moothall.core.theme;

/** Merges the two themes that belong together most, again and again. For few themes. */
final class Merging {

  private final int themes;
  private final double[][] weight;
  private final double[] strength;
  private final int[] size;
  private final int[] into;

  /**
   * Starts with themes apart.
   *
   * @param graph between themes
   * @param size of each theme, in texts
   */
  Merging(Graph graph, int[] size) {
    this.themes = graph.nodes();
    this.weight = new double[themes][themes];
    this.strength = graph.strength().clone();
    this.size = size.clone();
    this.into = Partition.singletons(themes).of();
    for (int theme = 0; theme < themes; theme++) {
      for (int e = graph.start()[theme]; e < graph.start()[theme + 1]; e++) {
        weight[theme][graph.end()[e]] = graph.weight()[e];
      }
    }
  }

  /** The themes once there are no more than wanted, or none of them are linked any more. */
  Partition downTo(int most) {
    for (int left = themes; left > most; left--) {
      int[] pair = closest();
      if (pair.length == 0) {
        break;
      }
      merge(pair[0], pair[1]);
    }
    return Partition.numbered(into);
  }

  private int[] closest() {
    int[] closest = {};
    double most = 0;
    for (int one = 0; one < themes; one++) {
      for (int other = one + 1; other < themes; other++) {
        if (into[one] == one && into[other] == other && closeness(one, other) > most) {
          most = closeness(one, other);
          closest = new int[] {one, other};
        }
      }
    }
    return closest;
  }

  /**
   * How many times the links that chance would make there are between two themes; less for larger
   * ones, else the largest would take in one theme after the other.
   */
  private double closeness(int one, int other) {
    double byChance = strength[one] * strength[other];
    return weight[one][other] / byChance / Math.sqrt(Math.min(size[one], size[other]));
  }

  private void merge(int one, int other) {
    strength[one] += strength[other];
    size[one] += size[other];
    for (int theme = 0; theme < themes; theme++) {
      weight[one][theme] += weight[other][theme];
      into[theme] = into[theme] == other ? one : into[theme];
    }
    for (int theme = 0; theme < themes; theme++) {
      weight[theme][one] = weight[one][theme];
    }
  }
}
