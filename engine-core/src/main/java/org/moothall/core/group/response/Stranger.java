package org.moothall.core.group.response;

import org.moothall.core.group.answer.Odds;

/**
 * Somebody of whom nothing is known: anywhere in the space of opinions, with any style. Their odds
 * are averaged over everybody they might be, by Gauss–Hermite quadrature of three points by three;
 * to put them in the middle instead would be too sure.
 */
final class Stranger {

  private static final double[] POINTS = {-Math.sqrt(3), 0, Math.sqrt(3)};
  private static final double[] WEIGHTS = {1.0 / 6, 2.0 / 3, 1.0 / 6};

  private Stranger() {}

  /** Fills in the odds of a statement. */
  static void odds(Statements statements, Spread spread, int column, Odds odds) {
    int first = column * (statements.rank + 1);
    double varianceU = spread.b;
    double varianceW = spread.s;
    double both = 0;
    for (int axis = 1; axis <= statements.rank; axis++) {
      double q = statements.alpha[first + axis];
      double t = statements.gamma[first + axis];
      varianceU += q * q;
      varianceW += t * t;
      both += q * t;
    }
    double ofU = Math.sqrt(varianceU);
    double ofBoth = both / ofU;
    double ofW = Math.sqrt(Math.max(0, varianceW - ofBoth * ofBoth));
    double agree = 0;
    double pass = 0;
    double disagree = 0;
    for (int i = 0; i < POINTS.length; i++) {
      for (int j = 0; j < POINTS.length; j++) {
        odds.at(
            statements.alpha[first] + ofU * POINTS[i],
            statements.gamma[first] + ofBoth * POINTS[i] + ofW * POINTS[j]);
        agree += WEIGHTS[i] * WEIGHTS[j] * odds.agree;
        pass += WEIGHTS[i] * WEIGHTS[j] * odds.pass;
        disagree += WEIGHTS[i] * WEIGHTS[j] * odds.disagree;
      }
    }
    odds.agree = agree;
    odds.pass = pass;
    odds.disagree = disagree;
  }
}
