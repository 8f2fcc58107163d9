package org.moothall.core.group.response;

import static org.moothall.core.group.linear.NormalEquations.at;
import static org.moothall.core.group.linear.NormalEquations.packed;

import java.util.Arrays;
import org.moothall.core.group.answer.Odds;
import org.moothall.core.group.linear.NormalEquations;
import org.moothall.core.group.votes.VoteColumns;

/**
 * One Newton step of a statement, people fixed as they are believed to be: their means, and their
 * uncertainty through the expected curvature.
 *
 * <p>Unknowns are α, then γ. Keeps scratch space; one instance a thread.
 */
final class StatementStep {

  private final People people;
  private final Spread spread;
  private final int rank;
  private final int width;
  private final NormalEquations system;
  private final Odds odds = new Odds();
  private final double[] belief;
  private final double[] next;
  private final double[] covariance;
  private final double[] sumUu;
  private final double[] sumUw;
  private final double[] sumWw;

  StatementStep(People people, Spread spread) {
    this.people = people;
    this.spread = spread;
    this.rank = people.rank;
    this.width = rank + 1;
    this.system = new NormalEquations(2 * width);
    this.belief = new double[2 * width];
    this.next = new double[2 * width];
    this.covariance = new double[packed(2 * width)];
    this.sumUu = new double[packed(width)];
    this.sumUw = new double[packed(width)];
    this.sumWw = new double[packed(width)];
  }

  /** Moves a statement by {@code most} at most; how far it moved. */
  double step(VoteColumns votes, int column, Statements statements, int statement, double most) {
    begin(statements, statement);
    for (int cell = votes.start(column); cell < votes.end(column); cell++) {
      vote(votes.row(cell), votes.choice(cell));
    }
    assemble();
    system.factor();
    system.solve(next);
    double moved = Steps.move(belief, 0, next, 0, next.length, most);
    write(statements, statement);
    return moved;
  }

  private void begin(Statements statements, int statement) {
    system.clear();
    Arrays.fill(sumUu, 0);
    Arrays.fill(sumUw, 0);
    Arrays.fill(sumWw, 0);
    System.arraycopy(statements.alpha, statement * width, belief, 0, width);
    System.arraycopy(statements.gamma, statement * width, belief, width, width);
  }

  private void vote(int person, int choice) {
    int base = people.base(person);
    double[] moments = people.moments;
    double fromU = belief[0];
    double fromW = belief[width];
    for (int axis = 1; axis < width; axis++) {
      double place = moments[base + at(axis, 0)];
      fromU += place * belief[axis];
      fromW += place * belief[width + axis];
    }
    odds.of(choice, people.b[person] + fromU, people.s[person] + fromW);
    double uu = odds.bendUu;
    double uw = odds.bendUw;
    double ww = odds.bendWw;
    for (int i = 0; i < sumUu.length; i++) {
      double moment = moments[base + i];
      sumUu[i] += uu * moment;
      sumUw[i] += uw * moment;
      sumWw[i] += ww * moment;
    }
    double towardsU = odds.slopeU + uu * fromU + uw * fromW;
    double towardsW = odds.slopeW + uw * fromU + ww * fromW;
    double[] right = system.right;
    right[0] += towardsU;
    right[width] += towardsW;
    int cross = person * rank;
    for (int axis = 1; axis < width; axis++) {
      double place = moments[base + at(axis, 0)];
      double withB = people.withB[cross + axis - 1];
      double withS = people.withS[cross + axis - 1];
      right[axis] += place * towardsU - (uu * withB + uw * withS);
      right[width + axis] += place * towardsW - (uw * withB + ww * withS);
    }
  }

  private void assemble() {
    double[] matrix = system.matrix;
    for (int i = 0; i < width; i++) {
      for (int j = 0; j <= i; j++) {
        matrix[at(i, j)] += sumUu[at(i, j)];
        matrix[at(width + i, width + j)] += sumWw[at(i, j)];
      }
      for (int j = 0; j < width; j++) {
        matrix[at(width + i, j)] += sumUw[i >= j ? at(i, j) : at(j, i)];
      }
    }
    prior(0, spread.a, spread.meanA);
    prior(width, spread.c, spread.meanC);
    for (int axis = 0; axis < rank; axis++) {
      prior(axis + 1, spread.q[axis], 0);
      prior(width + axis + 1, spread.t[axis], 0);
    }
  }

  private void prior(int unknown, double variance, double mean) {
    system.addDiagonal(unknown, 1 / variance);
    system.right[unknown] += mean / variance;
  }

  private void write(Statements statements, int statement) {
    system.invert(covariance);
    System.arraycopy(belief, 0, statements.alpha, statement * width, width);
    System.arraycopy(belief, width, statements.gamma, statement * width, width);
    statements.varA[statement] = covariance[0];
    statements.varC[statement] = covariance[at(width, width)];
    int square = statement * packed(rank);
    for (int axis = 0; axis < rank; axis++) {
      int q = axis + 1;
      int t = width + axis + 1;
      int cross = statement * rank + axis;
      statements.qa[cross] = covariance[at(q, 0)];
      statements.qcta[cross] = covariance[at(width, q)] + covariance[at(t, 0)];
      statements.tc[cross] = covariance[at(t, width)];
      for (int other = 0; other <= axis; other++, square++) {
        int q2 = other + 1;
        int t2 = width + other + 1;
        statements.qq[square] = covariance[at(q, q2)] + belief[q] * belief[q2];
        statements.qt[square] =
            covariance[at(t2, q)]
                + covariance[at(t, q2)]
                + belief[q] * belief[t2]
                + belief[t] * belief[q2];
        statements.tt[square] = covariance[at(t, t2)] + belief[t] * belief[t2];
      }
    }
  }
}
