package org.moothall.core.group.compatible;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.moothall.core.group.votes.VoteMatrix;

/**
 * The published mathematics written down as it stands: a filled table of people × statements, power
 * iteration from a random start, Lloyd's method that tries every centre. To compare with, in
 * results and in time.
 */
final class DenseMaths {

  private final double[][] votes;
  private final double[][] components = new double[2][];
  private final double[][] points;
  private final int[] groupOf;
  private final double[] groupAware;

  private DenseMaths(VoteMatrix sparse, int rounds) {
    this.votes = table(sparse);
    double[][] centred = centred(votes);
    this.points = new double[votes.length][2];
    double[][] left = Arrays.stream(centred).map(double[]::clone).toArray(double[][]::new);
    for (int rank = 0; rank < 2; rank++) {
      components[rank] = leading(left, new Random(rank), rounds);
      deflate(left, components[rank]);
      project(centred, rank);
    }
    int[] rows =
        IntStream.range(0, votes.length)
            .filter(row -> seen(votes[row]) >= Math.min(7, votes[row].length))
            .toArray();
    this.groupOf = groups(IntStream.of(rows).mapToObj(row -> points[row]).toList());
    this.groupAware = groupAware(rows);
  }

  /**
   * @param rounds of power iteration; Polis takes 100
   */
  static DenseMaths of(VoteMatrix votes, int rounds) {
    return new DenseMaths(votes, rounds);
  }

  double[] component(int rank) {
    return components[rank];
  }

  double[] groupAware() {
    return groupAware;
  }

  private static double[][] table(VoteMatrix sparse) {
    double[][] table = new double[sparse.people().size()][sparse.statements().size()];
    for (int row = 0; row < table.length; row++) {
      Arrays.fill(table[row], Double.NaN);
      for (int cell = sparse.start(row); cell < sparse.end(row); cell++) {
        table[row][sparse.column(cell)] = sparse.choice(cell);
      }
    }
    return table;
  }

  private static double[][] centred(double[][] votes) {
    double[][] centred = new double[votes.length][votes[0].length];
    for (int column = 0; column < votes[0].length; column++) {
      double sum = 0;
      int count = 0;
      for (double[] row : votes) {
        sum += Double.isNaN(row[column]) ? 0 : row[column];
        count += Double.isNaN(row[column]) ? 0 : 1;
      }
      for (int row = 0; row < votes.length; row++) {
        double vote = votes[row][column];
        centred[row][column] = Double.isNaN(vote) ? 0 : vote - sum / count;
      }
    }
    return centred;
  }

  private static double[] leading(double[][] x, Random random, int rounds) {
    double[] v = random.doubles(x[0].length).toArray();
    double before = -1;
    for (int i = 0; i < rounds; i++) {
      double[] w = new double[v.length];
      for (double[] row : x) {
        double score = dot(row, v);
        for (int column = 0; column < w.length; column++) {
          w[column] += score * row[column];
        }
      }
      double length = Math.sqrt(dot(w, w));
      v = Arrays.stream(w).map(it -> it / length).toArray();
      if (length == before) {
        break;
      }
      before = length;
    }
    return v;
  }

  private static void deflate(double[][] x, double[] v) {
    double square = dot(v, v);
    for (double[] row : x) {
      double score = dot(row, v) / square;
      for (int column = 0; column < v.length; column++) {
        row[column] -= score * v[column];
      }
    }
  }

  private void project(double[][] centred, int rank) {
    for (int row = 0; row < centred.length; row++) {
      double stretch = Math.sqrt((double) centred[row].length / Math.max(1, seen(votes[row])));
      points[row][rank] = stretch * dot(centred[row], components[rank]);
    }
  }

  private static int seen(double[] row) {
    return (int) Arrays.stream(row).filter(it -> !Double.isNaN(it)).count();
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** Clusters of points: the cluster of each and the centres. */
  record Lloyd(int[] label, List<double[]> centres) {

    static Lloyd of(List<double[]> points, double[] weight, int k, int rounds) {
      List<double[]> centres = new ArrayList<>();
      for (double[] point : points) {
        if (centres.size() < k && centres.stream().noneMatch(it -> Arrays.equals(it, point))) {
          centres.add(point);
        }
      }
      for (int round = 1; ; round++) {
        int[] label = nearest(points, centres);
        List<double[]> means = means(points, weight, label, centres.size());
        if (round == rounds || stands(centres, means)) {
          int[] numbers = Arrays.stream(label).distinct().sorted().toArray();
          return new Lloyd(
              Arrays.stream(label).map(it -> Arrays.binarySearch(numbers, it)).toArray(), means);
        }
        centres = means;
      }
    }

    private static int[] nearest(List<double[]> points, List<double[]> centres) {
      int[] label = new int[points.size()];
      for (int i = 0; i < label.length; i++) {
        double least = Double.POSITIVE_INFINITY;
        for (int c = 0; c < centres.size(); c++) {
          double dx = points.get(i)[0] - centres.get(c)[0];
          double dy = points.get(i)[1] - centres.get(c)[1];
          if (dx * dx + dy * dy <= least) {
            least = dx * dx + dy * dy;
            label[i] = c;
          }
        }
      }
      return label;
    }

    private static List<double[]> means(
        List<double[]> points, double[] weight, int[] label, int k) {
      double[][] sums = new double[k][3];
      for (int i = 0; i < label.length; i++) {
        sums[label[i]][0] += weight[i] * points.get(i)[0];
        sums[label[i]][1] += weight[i] * points.get(i)[1];
        sums[label[i]][2] += weight[i];
      }
      return Arrays.stream(sums)
          .filter(it -> it[2] > 0)
          .map(it -> new double[] {it[0] / it[2], it[1] / it[2]})
          .toList();
    }

    private static boolean stands(List<double[]> before, List<double[]> after) {
      List<double[]> left = before.stream().sorted(Arrays::compare).toList();
      List<double[]> right = after.stream().sorted(Arrays::compare).toList();
      return IntStream.range(0, right.size())
          .allMatch(i -> distance(left.get(i), right.get(i)) < 0.01);
    }
  }

  private static int[] groups(List<double[]> people) {
    double[] once = new double[people.size()];
    Arrays.fill(once, 1);
    Lloyd base = Lloyd.of(people, once, 100, 100);
    double[] weight = new double[base.centres.size()];
    Arrays.stream(base.label).forEach(it -> weight[it]++);
    Lloyd best = null;
    double bestWidth = Double.NEGATIVE_INFINITY;
    for (int k = 2; k <= Math.min(5, 2 + weight.length / 12); k++) {
      Lloyd groups = Lloyd.of(base.centres, weight, k, 20);
      double width = silhouette(base.centres, groups.label, groups.centres.size());
      if (width >= bestWidth) {
        best = groups;
        bestWidth = width;
      }
    }
    int[] ofBase = best == null ? new int[0] : best.label;
    return Arrays.stream(base.label).map(it -> ofBase[it]).toArray();
  }

  private static double silhouette(List<double[]> points, int[] label, int k) {
    double sum = 0;
    for (int i = 0; i < label.length; i++) {
      double[] total = new double[k];
      int[] size = new int[k];
      for (int j = 0; j < label.length; j++) {
        total[label[j]] += distance(points.get(i), points.get(j));
        size[label[j]]++;
      }
      double outside = Double.POSITIVE_INFINITY;
      for (int c = 0; c < k; c++) {
        outside = c == label[i] ? outside : Math.min(outside, total[c] / size[c]);
      }
      double inside = total[label[i]] / Math.max(1, size[label[i]] - 1);
      boolean counts = size[label[i]] > 1 && k > 1 && Math.max(inside, outside) > 0;
      sum += counts ? (outside - inside) / Math.max(inside, outside) : 0;
    }
    return sum / label.length;
  }

  private double[] groupAware(int[] rows) {
    int groups = Arrays.stream(groupOf).max().orElse(-1) + 1;
    double[] product = new double[votes[0].length];
    for (int column = 0; column < product.length; column++) {
      double[] agreed = new double[groups];
      double[] seen = new double[groups];
      for (int i = 0; i < rows.length; i++) {
        double vote = votes[rows[i]][column];
        agreed[groupOf[i]] += vote > 0 ? 1 : 0;
        seen[groupOf[i]] += Double.isNaN(vote) ? 0 : 1;
      }
      product[column] = 1;
      for (int group = 0; group < groups; group++) {
        product[column] *= (agreed[group] + 1) / (seen[group] + 2);
      }
    }
    return product;
  }

  private static double distance(double[] a, double[] b) {
    return Math.hypot(a[0] - b[0], a[1] - b[1]);
  }
}
