package org.moothall.core.group.response;

import static org.moothall.core.group.linear.NormalEquations.at;
import static org.moothall.core.group.linear.NormalEquations.packed;

/**
 * What is believed of each person: their styles, and their place with how uncertain it is. With P =
 * (1, p) the second moments E[PPᵀ] hold the place too, in their first column.
 */
final class People {

  final int rank;
  final int count;

  /** Readiness to agree, and the variance of what is believed of it. */
  final double[] b;

  final double[] varB;

  /** Readiness to pass, and the variance of what is believed of it. */
  final double[] s;

  final double[] varS;

  /** E[PPᵀ], a packed lower triangle of rank + 1 a person. */
  final double[] moments;

  /** Covariances of p with b and with s, rank a person. */
  final double[] withB;

  final double[] withS;

  /** Everybody in the middle, as uncertain as the prior. */
  People(int count, int rank) {
    this.rank = rank;
    this.count = count;
    this.b = new double[count];
    this.varB = new double[count];
    this.s = new double[count];
    this.varS = new double[count];
    this.moments = new double[count * packed(rank + 1)];
    this.withB = new double[count * rank];
    this.withS = new double[count * rank];
    for (int person = 0; person < count; person++) {
      for (int axis = 0; axis <= rank; axis++) {
        moments[base(person) + at(axis, axis)] = 1;
      }
    }
  }

  /** Where a person's moments start. */
  int base(int person) {
    return person * packed(rank + 1);
  }

  /** The place of a person along an axis. */
  double place(int person, int axis) {
    return moments[base(person) + at(axis + 1, 0)];
  }

  /** The covariance of a person's places along two axes, the second no greater than the first. */
  double covariance(int person, int axis, int other) {
    return moments[base(person) + at(axis + 1, other + 1)]
        - place(person, axis) * place(person, other);
  }
}
