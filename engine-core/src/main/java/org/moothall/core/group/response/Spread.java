package org.moothall.core.group.response;

import java.util.Arrays;

/**
 * How far people's styles and statements' weights spread: the variances of the priors, learned from
 * the votes. Places of people have variance 1 along each axis.
 */
final class Spread {

  /** Variances of styles and intercepts never fall below. */
  private static final double LEAST = 1e-4;

  /** Nor those of weights along an axis: what fades wholly predicts a little worse. */
  private static final double FAINTEST = 0.05;

  double b = 1;
  double s = 1;
  double a = 1;
  double meanA;
  double c = 1;
  double meanC;

  /** Of q and of t, one an axis. */
  final double[] q;

  final double[] t;

  Spread(int rank) {
    this.q = new double[rank];
    this.t = new double[rank];
    Arrays.fill(q, 1);
    Arrays.fill(t, 0.1);
  }

  void learn(People people) {
    b = meanSquare(people.b, people.varB, 0);
    s = meanSquare(people.s, people.varS, 0);
  }

  void learn(Statements statements) {
    int width = statements.rank + 1;
    meanA = mean(statements.alpha, width);
    meanC = mean(statements.gamma, width);
    a = meanSquare(statements.alpha, width, statements.varA, meanA);
    c = meanSquare(statements.gamma, width, statements.varC, meanC);
    for (int axis = 0; axis < statements.rank; axis++) {
      q[axis] = diagonal(statements.qq, axis, statements);
      t[axis] = diagonal(statements.tt, axis, statements);
    }
  }

  private static double diagonal(double[] moments, int axis, Statements statements) {
    int size = statements.rank * (statements.rank + 1) / 2;
    int entry = axis * (axis + 1) / 2 + axis;
    double sum = 0;
    for (int cell = entry; cell < moments.length; cell += size) {
      sum += moments[cell];
    }
    return Math.max(FAINTEST, sum / statements.count);
  }

  private static double mean(double[] values, int stride) {
    double sum = 0;
    for (int i = 0; i < values.length; i += stride) {
      sum += values[i];
    }
    return sum / (values.length / stride);
  }

  private static double meanSquare(double[] values, double[] variance, double mean) {
    return meanSquare(values, 1, variance, mean);
  }

  private static double meanSquare(double[] values, int stride, double[] variance, double mean) {
    double sum = 0;
    for (int i = 0; i < variance.length; i++) {
      double off = values[i * stride] - mean;
      sum += off * off + variance[i];
    }
    return Math.max(LEAST, sum / variance.length);
  }
}
