package org.moothall.core.group.response;

import static org.moothall.core.group.linear.NormalEquations.at;
import static org.moothall.core.group.linear.NormalEquations.packed;

import org.moothall.core.group.answer.Odds;
import org.moothall.core.group.linear.NormalEquations;

/**
 * One Newton step of a person, statements fixed as they are believed to be: their means, and their
 * uncertainty through the expected curvature.
 *
 * <p>Unknowns are b, s, then p. Keeps scratch space; one instance a thread.
 */
final class PersonStep {

  private final Statements statements;
  private final Spread spread;
  private final int rank;
  private final NormalEquations system;
  private final Odds odds = new Odds();
  private final double[] next;
  private final double[] covariance;

  /** What is believed of the person: b, s, then p. */
  final double[] belief;

  PersonStep(Statements statements, Spread spread) {
    this.statements = statements;
    this.spread = spread;
    this.rank = statements.rank;
    this.system = new NormalEquations(rank + 2);
    this.next = new double[rank + 2];
    this.covariance = new double[packed(rank + 2)];
    this.belief = new double[rank + 2];
  }

  /** Starts from what is believed of a person so far. */
  void begin(People people, int person) {
    system.clear();
    belief[0] = people.b[person];
    belief[1] = people.s[person];
    for (int axis = 0; axis < rank; axis++) {
      belief[axis + 2] = people.place(person, axis);
    }
  }

  /** Starts from what is believed now. */
  void beginAgain() {
    system.clear();
  }

  /** Takes a vote in. */
  void vote(int statement, int choice) {
    int weights = statement * (rank + 1);
    double[] alpha = statements.alpha;
    double[] gamma = statements.gamma;
    double fromU = belief[0];
    double fromW = belief[1];
    for (int axis = 0; axis < rank; axis++) {
      fromU += belief[axis + 2] * alpha[weights + axis + 1];
      fromW += belief[axis + 2] * gamma[weights + axis + 1];
    }
    odds.of(choice, alpha[weights] + fromU, gamma[weights] + fromW);
    double uu = odds.bendUu;
    double uw = odds.bendUw;
    double ww = odds.bendWw;
    double towardsU = odds.slopeU + uu * fromU + uw * fromW;
    double towardsW = odds.slopeW + uw * fromU + ww * fromW;
    double[] matrix = system.matrix;
    double[] right = system.right;
    matrix[0] += uu;
    matrix[1] += uw;
    matrix[2] += ww;
    right[0] += towardsU;
    right[1] += towardsW;
    int cross = statement * rank;
    int square = statement * packed(rank);
    int row = 3;
    for (int axis = 0; axis < rank; axis++) {
      double q = alpha[weights + axis + 1];
      double t = gamma[weights + axis + 1];
      matrix[row++] += uu * q + uw * t;
      matrix[row++] += uw * q + ww * t;
      for (int other = 0; other <= axis; other++, square++) {
        matrix[row++] +=
            uu * statements.qq[square] + uw * statements.qt[square] + ww * statements.tt[square];
      }
      right[axis + 2] +=
          q * towardsU
              + t * towardsW
              - (uu * statements.qa[cross + axis]
                  + uw * statements.qcta[cross + axis]
                  + ww * statements.tc[cross + axis]);
    }
  }

  /** Ends the step: the belief moves, by {@code most} at most in any direction. */
  void end(double most) {
    system.addDiagonal(0, 1 / spread.b);
    system.addDiagonal(1, 1 / spread.s);
    for (int axis = 0; axis < rank; axis++) {
      system.addDiagonal(axis + 2, 1);
    }
    system.factor();
    system.solve(next);
    Steps.move(belief, 0, next, 0, next.length, most);
  }

  /** Writes what is believed now, and how uncertain it is, back. */
  void write(People people, int person) {
    system.invert(covariance);
    people.b[person] = belief[0];
    people.s[person] = belief[1];
    people.varB[person] = covariance[0];
    people.varS[person] = covariance[2];
    int base = people.base(person);
    for (int axis = 0; axis < rank; axis++) {
      people.withB[person * rank + axis] = covariance[at(axis + 2, 0)];
      people.withS[person * rank + axis] = covariance[at(axis + 2, 1)];
      people.moments[base + at(axis + 1, 0)] = belief[axis + 2];
      for (int other = 0; other <= axis; other++) {
        people.moments[base + at(axis + 1, other + 1)] =
            covariance[at(axis + 2, other + 2)] + belief[axis + 2] * belief[other + 2];
      }
    }
  }
}
