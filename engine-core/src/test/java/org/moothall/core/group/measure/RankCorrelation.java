package org.moothall.core.group.measure;

import java.util.Arrays;

/** How far two orders of the same things agree (Spearman 1904), in [−1, 1]. */
final class RankCorrelation {

  private RankCorrelation() {}

  static double of(double[] one, double[] other) {
    double[] a = ranks(one);
    double[] b = ranks(other);
    double middle = (a.length - 1) / 2.0;
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      ab += (a[i] - middle) * (b[i] - middle);
      aa += (a[i] - middle) * (a[i] - middle);
      bb += (b[i] - middle) * (b[i] - middle);
    }
    return ab / Math.sqrt(aa * bb);
  }

  private static double[] ranks(double[] values) {
    return Arrays.stream(values)
        .map(
            value -> {
              long below = Arrays.stream(values).filter(it -> it < value).count();
              long equal = Arrays.stream(values).filter(it -> it == value).count();
              return below + (equal - 1) / 2.0;
            })
        .toArray();
  }
}
