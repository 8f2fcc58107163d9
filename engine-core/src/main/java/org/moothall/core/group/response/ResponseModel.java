package org.moothall.core.group.response;

import java.util.Arrays;
import org.moothall.core.group.answer.Odds;

/**
 * What the votes say of everybody and of every statement. Rows and columns are those of the matrix
 * it was fitted to. Immutable.
 */
public final class ResponseModel {

  /** In place of a row: somebody of whom nothing is known. */
  public static final int STRANGER = -1;

  final People people;
  final Statements statements;
  final Spread spread;

  ResponseModel(People people, Statements statements, Spread spread) {
    this.people = people;
    this.statements = statements;
    this.spread = spread;
  }

  /** How many axes it has. */
  public int rank() {
    return people.rank;
  }

  /** Where a person stands along an axis, in standard deviations of people. */
  public double place(int row, int axis) {
    return people.place(row, axis);
  }

  /** How uncertain that is: a variance. */
  public double uncertainty(int row, int axis) {
    return people.covariance(row, axis, axis);
  }

  /** What a statement weighs along an axis. */
  public double weight(int column, int axis) {
    return statements.alpha[column * (rank() + 1) + axis + 1];
  }

  /** u of each statement for somebody in the middle without a style. */
  public double[] commonU() {
    return intercepts(statements.alpha);
  }

  /** w of each statement for somebody in the middle without a style. */
  public double[] commonW() {
    return intercepts(statements.gamma);
  }

  /**
   * The probability that somebody agrees who stands so far along the first axis, in the middle of
   * all others, and has no style.
   */
  public double agreement(int column, double alongFirst) {
    int first = column * (rank() + 1);
    Odds odds = new Odds();
    odds.at(
        statements.alpha[first] + alongFirst * statements.alpha[first + 1],
        statements.gamma[first] + alongFirst * statements.gamma[first + 1]);
    return odds.agree;
  }

  /**
   * Fills in the odds of a person's answers to a statement.
   *
   * @param row {@link #STRANGER} for somebody who is not in the matrix
   */
  public void odds(int row, int column, Odds odds) {
    if (row == STRANGER) {
      Stranger.odds(statements, spread, column, odds);
      return;
    }
    int first = column * (rank() + 1);
    double u = statements.alpha[first] + people.b[row];
    double w = statements.gamma[first] + people.s[row];
    for (int axis = 0; axis < rank(); axis++) {
      u += people.place(row, axis) * statements.alpha[first + axis + 1];
      w += people.place(row, axis) * statements.gamma[first + axis + 1];
    }
    odds.at(u, w);
  }

  /** Where these people stand, each axis as long as it matters: row by row. */
  public double[][] points(int[] rows) {
    double[][] points = new double[rows.length][rank()];
    for (int i = 0; i < rows.length; i++) {
      for (int axis = 0; axis < rank(); axis++) {
        points[i][axis] = Math.sqrt(spread.q[axis]) * people.place(rows[i], axis);
      }
    }
    return points;
  }

  private double[] intercepts(double[] weights) {
    double[] first = new double[statements.count];
    Arrays.setAll(first, column -> weights[column * (rank() + 1)]);
    return first;
  }
}
