package org.moothall.core.group.latent;

import java.util.Arrays;

/**
 * Who belongs where, and how they would answer there; person by person, a class after the other.
 */
final class Members {

  private static final double LEAST = 1e-3;

  final int classes;
  final int people;

  /** The probability of membership. */
  final double[] share;

  /** Readiness to agree and to pass as a member of the class. */
  final double[] b;

  final double[] s;

  /** Variances of what is believed of the styles. */
  final double[] varB;

  final double[] varS;

  /** Variances of the styles of people: the prior. */
  double spreadB = 0.5;

  double spreadS = 1;

  /** Logarithms of the sizes of the classes, as shares. */
  final double[] logSize;

  Members(int classes, int people) {
    this.classes = classes;
    this.people = people;
    this.share = new double[classes * people];
    this.b = new double[share.length];
    this.s = new double[share.length];
    this.varB = new double[share.length];
    this.varS = new double[share.length];
    this.logSize = new double[classes];
  }

  /** Starts from what was learned elsewhere. */
  void takePriors(Members from) {
    spreadB = from.spreadB;
    spreadS = from.spreadS;
    System.arraycopy(from.logSize, 0, logSize, 0, classes);
  }

  /** Learns sizes of classes and the spread of styles. */
  void learn() {
    double[] size = new double[classes];
    double sumB = 0;
    double sumS = 0;
    for (int i = 0; i < share.length; i++) {
      size[i % classes] += share[i];
      sumB += share[i] * (b[i] * b[i] + varB[i]);
      sumS += share[i] * (s[i] * s[i] + varS[i]);
    }
    spreadB = Math.max(LEAST, sumB / people);
    spreadS = Math.max(LEAST, sumS / people);
    for (int k = 0; k < classes; k++) {
      logSize[k] = StrictMath.log((size[k] + 1) / (people + classes));
    }
  }

  /** The likeliest class of a person; of equally likely ones the first. */
  int of(int person) {
    int best = 0;
    for (int k = 1; k < classes; k++) {
      if (share[person * classes + k] > share[person * classes + best]) {
        best = k;
      }
    }
    return best;
  }

  /** How likely the likeliest class of a person is. */
  double most(int person) {
    return share[person * classes + of(person)];
  }

  /** The likeliest class of everybody. */
  int[] all() {
    int[] all = new int[people];
    Arrays.setAll(all, this::of);
    return all;
  }
}
