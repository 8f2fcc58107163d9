package org.moothall.core.group.latent;

import java.util.Arrays;

/**
 * What each class thinks of each statement: u of a member without a style, and w, with how
 * uncertain they are. Statement by statement, a class after the other.
 */
final class Profiles {

  /**
   * Profiles are taken to stray at least so much, as a variance: where votes are few, less would
   * hide groups that are there.
   */
  private static final double LEAST = 0.15;

  final int classes;
  final int statements;

  /** What everybody thinks, one a statement: where profiles are shrunk to. */
  final double[] commonU;

  final double[] commonW;

  final double[] u;
  final double[] w;

  /** Variances and covariance of u and w. */
  final double[] varU;

  final double[] varUw;
  final double[] varW;

  /** How far profiles stray from what everybody thinks: variances of the prior. */
  double strayU = 1;

  double strayW = 0.3;

  /** Every class thinks what everybody thinks. */
  Profiles(int classes, double[] commonU, double[] commonW) {
    this.classes = classes;
    this.statements = commonU.length;
    this.commonU = commonU;
    this.commonW = commonW;
    this.u = new double[classes * statements];
    this.w = new double[u.length];
    this.varU = new double[u.length];
    this.varUw = new double[u.length];
    this.varW = new double[u.length];
    Arrays.setAll(u, i -> commonU[i / classes]);
    Arrays.setAll(w, i -> commonW[i / classes]);
  }

  Profiles copy() {
    Profiles copy = new Profiles(classes, commonU, commonW);
    System.arraycopy(u, 0, copy.u, 0, u.length);
    System.arraycopy(w, 0, copy.w, 0, w.length);
    System.arraycopy(varU, 0, copy.varU, 0, u.length);
    System.arraycopy(varUw, 0, copy.varUw, 0, u.length);
    System.arraycopy(varW, 0, copy.varW, 0, u.length);
    copy.strayU = strayU;
    copy.strayW = strayW;
    return copy;
  }

  /** Learns how far profiles stray. */
  void learn() {
    double sumU = 0;
    double sumW = 0;
    for (int i = 0; i < u.length; i++) {
      double offU = u[i] - commonU[i / classes];
      double offW = w[i] - commonW[i / classes];
      sumU += offU * offU + varU[i];
      sumW += offW * offW + varW[i];
    }
    strayU = Math.max(LEAST, sumU / u.length);
    strayW = Math.max(LEAST, sumW / u.length);
  }
}
