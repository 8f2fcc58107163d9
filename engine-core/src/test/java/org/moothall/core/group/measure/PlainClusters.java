package org.moothall.core.group.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.moothall.core.group.linear.KrylovSpace;
import org.moothall.core.group.plane.Plane;
import org.moothall.core.group.plane.Silhouette;
import org.moothall.core.group.votes.VoteMatrix;

/**
 * What everybody tries first: principal components of the votes with the statement's mean for those
 * not cast, then k-means, the best of ten starts.
 */
final class PlainClusters {

  private static final int STARTS = 10;
  private static final int ROUNDS = 100;
  private static final int SPACE = 80;

  private PlainClusters() {}

  /** Where people stand along the leading components: row by row. */
  static double[][] points(VoteMatrix votes, int components) {
    double[] value = centred(votes);
    int columns = votes.statements().size();
    Random random = new Random(1);
    List<double[]> seeds =
        IntStream.range(0, components + 3)
            .mapToObj(i -> random.doubles(columns).toArray())
            .toList();
    KrylovSpace space =
        new KrylovSpace(
            axis -> back(votes, value, scores(votes, value, axis)),
            seeds,
            Math.min(columns, SPACE));
    double[][] points = new double[votes.people().size()][components];
    for (int i = 0; i < Math.min(components, space.size()); i++) {
      double[] score = scores(votes, value, space.vector(i));
      for (int row = 0; row < score.length; row++) {
        points[row][i] = score[row];
      }
    }
    return points;
  }

  /** The cluster of each point. */
  static int[] of(double[][] points, int k, long seed) {
    Random random = new Random(seed);
    int[] best = new int[points.length];
    double least = Double.POSITIVE_INFINITY;
    for (int start = 0; start < STARTS; start++) {
      double[][] centres = spread(points, k, random);
      int[] label = new int[points.length];
      double loss = 0;
      for (int round = 0; round < ROUNDS; round++) {
        int[] before = label.clone();
        loss = assign(points, centres, label);
        if (round > 0 && Arrays.equals(before, label)) {
          break;
        }
        centre(points, label, centres);
      }
      if (loss < least) {
        least = loss;
        best = label.clone();
      }
    }
    return best;
  }

  /** The clusters, 2 to {@code most} of them, that lie apart best by their silhouette. */
  static int[] bySilhouette(double[][] points, int most, long seed) {
    Plane plane =
        Plane.of(
            Arrays.stream(points).mapToDouble(it -> it[0]).toArray(),
            Arrays.stream(points).mapToDouble(it -> it[1]).toArray());
    int[] best = new int[points.length];
    double widest = Double.NEGATIVE_INFINITY;
    for (int k = 2; k <= most; k++) {
      int[] label = of(points, k, seed);
      double width = Silhouette.mean(plane, label, k);
      if (width > widest) {
        widest = width;
        best = label;
      }
    }
    return best;
  }

  private static double[] centred(VoteMatrix votes) {
    double[] sum = new double[votes.statements().size()];
    int[] count = new int[sum.length];
    for (int cell = 0; cell < votes.votes(); cell++) {
      sum[votes.column(cell)] += votes.choice(cell);
      count[votes.column(cell)]++;
    }
    double[] value = new double[votes.votes()];
    Arrays.setAll(
        value, cell -> votes.choice(cell) - sum[votes.column(cell)] / count[votes.column(cell)]);
    return value;
  }

  private static double[] scores(VoteMatrix votes, double[] value, double[] axis) {
    double[] score = new double[votes.people().size()];
    for (int row = 0; row < score.length; row++) {
      for (int cell = votes.start(row); cell < votes.end(row); cell++) {
        score[row] += value[cell] * axis[votes.column(cell)];
      }
    }
    return score;
  }

  private static double[] back(VoteMatrix votes, double[] value, double[] score) {
    double[] product = new double[votes.statements().size()];
    for (int row = 0; row < score.length; row++) {
      for (int cell = votes.start(row); cell < votes.end(row); cell++) {
        product[votes.column(cell)] += value[cell] * score[row];
      }
    }
    return product;
  }

  /** Points far from one another, as k-means++ draws them (Arthur and Vassilvitskii 2007). */
  private static double[][] spread(double[][] points, int k, Random random) {
    double[][] centres = new double[k][];
    double[] nearest = new double[points.length];
    Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    int next = random.nextInt(points.length);
    for (int c = 0; c < k; c++) {
      centres[c] = points[next].clone();
      double sum = 0;
      for (int i = 0; i < nearest.length; i++) {
        nearest[i] = Math.min(nearest[i], distance(points[i], centres[c]));
        sum += nearest[i];
      }
      double left = random.nextDouble() * sum;
      for (next = 0; next < nearest.length - 1 && left >= nearest[next]; next++) {
        left -= nearest[next];
      }
    }
    return centres;
  }

  private static double assign(double[][] points, double[][] centres, int[] label) {
    double loss = 0;
    for (int i = 0; i < label.length; i++) {
      double least = Double.POSITIVE_INFINITY;
      for (int c = 0; c < centres.length; c++) {
        double distance = distance(points[i], centres[c]);
        if (distance < least) {
          least = distance;
          label[i] = c;
        }
      }
      loss += least;
    }
    return loss;
  }

  private static void centre(double[][] points, int[] label, double[][] centres) {
    int[] size = new int[centres.length];
    double[][] sum = new double[centres.length][points[0].length];
    for (int i = 0; i < label.length; i++) {
      size[label[i]]++;
      for (int axis = 0; axis < points[i].length; axis++) {
        sum[label[i]][axis] += points[i][axis];
      }
    }
    for (int c = 0; c < centres.length; c++) {
      for (int axis = 0; axis < sum[c].length && size[c] > 0; axis++) {
        centres[c][axis] = sum[c][axis] / size[c];
      }
    }
  }

  private static double distance(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return sum;
  }
}
