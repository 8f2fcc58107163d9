package org.moothall.core.group.response;

import static org.moothall.core.group.linear.NormalEquations.packed;

/**
 * What is believed of each statement. The weights of agreement α = (a, q) and of passing γ = (c, t)
 * have rank + 1 entries a statement; what a person's step needs of their uncertainty is kept beside
 * them.
 */
final class Statements {

  final int rank;
  final int count;

  /** Means of α and of γ. */
  final double[] alpha;

  final double[] gamma;

  /** Variances of a and of c. */
  final double[] varA;

  final double[] varC;

  /** E[qqᵀ], E[qtᵀ + tqᵀ] and E[ttᵀ], packed. */
  final double[] qq;

  final double[] qt;
  final double[] tt;

  /** cov(q, a), cov(q, c) + cov(t, a) and cov(t, c). */
  final double[] qa;

  final double[] qcta;
  final double[] tc;

  Statements(int count, int rank) {
    this.rank = rank;
    this.count = count;
    this.alpha = new double[count * (rank + 1)];
    this.gamma = new double[count * (rank + 1)];
    this.varA = new double[count];
    this.varC = new double[count];
    this.qq = new double[count * packed(rank)];
    this.qt = new double[qq.length];
    this.tt = new double[qq.length];
    this.qa = new double[count * rank];
    this.qcta = new double[count * rank];
    this.tc = new double[count * rank];
  }

  /** Expects of a statement what is usual. */
  void expect(int statement, Spread spread) {
    alpha[statement * (rank + 1)] = spread.meanA;
    gamma[statement * (rank + 1)] = spread.meanC;
  }

  /** Takes the weights as certain. */
  void forgetUncertainty() {
    for (int statement = 0; statement < count; statement++) {
      int weights = statement * (rank + 1) + 1;
      int cell = statement * packed(rank);
      for (int i = 0; i < rank; i++) {
        for (int j = 0; j <= i; j++, cell++) {
          double qi = alpha[weights + i];
          double qj = alpha[weights + j];
          double ti = gamma[weights + i];
          double tj = gamma[weights + j];
          qq[cell] = qi * qj;
          qt[cell] = qi * tj + ti * qj;
          tt[cell] = ti * tj;
        }
      }
    }
  }
}
