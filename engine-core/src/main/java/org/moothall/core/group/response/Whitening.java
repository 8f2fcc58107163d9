package org.moothall.core.group.response;

import static org.moothall.core.group.linear.NormalEquations.at;
import static org.moothall.core.group.linear.NormalEquations.packed;

import org.moothall.core.group.linear.Axes;
import org.moothall.core.group.linear.SymmetricEigen;

/**
 * Moves and turns the space of opinions so that people have mean 0 and variance 1 in every
 * direction, that the first axis is the one along which agreement varies most, then the second, and
 * takes mean styles into the statements; no probability changes. Without it the fit would take many
 * times as many rounds (parameter expansion, Liu, Rubin and Wu 1998).
 *
 * <p>Of the uncertainty only that of people is turned; statements must take a step next.
 */
final class Whitening {

  private static final double LEAST = 1e-12;

  private final People people;
  private final Statements statements;
  private final int rank;
  private final double[] mean;

  /** Takes places to new places, and weights to new weights. */
  private final double[][] places;

  private final double[][] weights;

  private Whitening(People people, Statements statements) {
    this.people = people;
    this.statements = statements;
    this.rank = people.rank;
    this.mean = new double[rank];
    this.places = new double[rank][rank];
    this.weights = new double[rank][rank];
  }

  static void of(People people, Statements statements) {
    Whitening whitening = new Whitening(people, statements);
    whitening.takeMeanStyles();
    whitening.measure();
    whitening.turnToMainAxes();
    whitening.turnStatements();
    whitening.turnPeople();
  }

  private void takeMeanStyles() {
    double meanB = centred(people.b);
    double meanS = centred(people.s);
    for (int first = 0; first < statements.alpha.length; first += rank + 1) {
      statements.alpha[first] += meanB;
      statements.gamma[first] += meanS;
    }
  }

  private static double centred(double[] styles) {
    double sum = 0;
    for (double style : styles) {
      sum += style;
    }
    double mean = sum / styles.length;
    for (int i = 0; i < styles.length; i++) {
      styles[i] -= mean;
    }
    return mean;
  }

  /** The Cholesky root of people's covariance, transposed, and its inverse. */
  private void measure() {
    double[] sum = new double[packed(rank + 1)];
    for (int cell = 0; cell < people.moments.length; cell += sum.length) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += people.moments[cell + i];
      }
    }
    for (int i = 0; i < rank; i++) {
      mean[i] = sum[at(i + 1, 0)] / people.count;
    }
    double[][] root = new double[rank][rank];
    for (int i = 0; i < rank; i++) {
      for (int j = 0; j <= i; j++) {
        double entry = sum[at(i + 1, j + 1)] / people.count - mean[i] * mean[j];
        for (int k = 0; k < j; k++) {
          entry -= root[i][k] * root[j][k];
        }
        root[i][j] = i == j ? Math.sqrt(Math.max(entry, LEAST)) : entry / root[j][j];
        weights[j][i] = root[i][j];
      }
    }
    invert(root);
  }

  private void invert(double[][] root) {
    for (int unit = 0; unit < rank; unit++) {
      for (int i = unit; i < rank; i++) {
        double sum = i == unit ? 1 : 0;
        for (int k = unit; k < i; k++) {
          sum -= root[i][k] * places[k][unit];
        }
        places[i][unit] = sum / root[i][i];
      }
    }
  }

  private void turnToMainAxes() {
    double[][] scatter = new double[rank][rank];
    double[] q = new double[rank];
    for (int statement = 0; statement < statements.count; statement++) {
      turned(weights, statements.alpha, statement * (rank + 1) + 1, q);
      for (int i = 0; i < rank; i++) {
        for (int j = 0; j < rank; j++) {
          scatter[i][j] += q[i] * q[j];
        }
      }
    }
    SymmetricEigen eigen = SymmetricEigen.of(scatter);
    double[][] rotation = new double[rank][];
    for (int axis = 0; axis < rank; axis++) {
      rotation[axis] = directed(eigen.vector(axis));
    }
    rotate(places, rotation);
    rotate(weights, rotation);
  }

  /** The axis or its opposite, whichever points up. */
  private double[] directed(double[] axis) {
    double[] along = new double[statements.count];
    double[] q = new double[rank];
    for (int statement = 0; statement < statements.count; statement++) {
      turned(weights, statements.alpha, statement * (rank + 1) + 1, q);
      for (int i = 0; i < rank; i++) {
        along[statement] += axis[i] * q[i];
      }
    }
    if (!Axes.pointsUp(along)) {
      for (int i = 0; i < rank; i++) {
        axis[i] = -axis[i];
      }
    }
    return axis;
  }

  private void rotate(double[][] matrix, double[][] rotation) {
    double[][] before = new double[rank][];
    for (int i = 0; i < rank; i++) {
      before[i] = matrix[i].clone();
    }
    for (int i = 0; i < rank; i++) {
      for (int j = 0; j < rank; j++) {
        double sum = 0;
        for (int k = 0; k < rank; k++) {
          sum += rotation[i][k] * before[k][j];
        }
        matrix[i][j] = sum;
      }
    }
  }

  /** The intercept takes the mean place in, then the weights turn. */
  private void turnStatements() {
    double[] turned = new double[rank];
    for (int first = 0; first < statements.alpha.length; first += rank + 1) {
      turn(statements.alpha, first, turned);
      turn(statements.gamma, first, turned);
    }
  }

  private void turn(double[] belief, int first, double[] turned) {
    for (int i = 0; i < rank; i++) {
      belief[first] += belief[first + 1 + i] * mean[i];
    }
    turned(weights, belief, first + 1, turned);
    System.arraycopy(turned, 0, belief, first + 1, rank);
  }

  private void turnPeople() {
    double[] place = new double[rank];
    double[] turned = new double[rank];
    double[][] covariance = new double[rank][rank];
    for (int person = 0; person < people.count; person++) {
      turn(person, place, turned, covariance);
    }
  }

  private void turn(int person, double[] place, double[] turned, double[][] covariance) {
    for (int i = 0; i < rank; i++) {
      place[i] = people.place(person, i) - mean[i];
      for (int j = 0; j <= i; j++) {
        covariance[i][j] = people.covariance(person, i, j);
        covariance[j][i] = covariance[i][j];
      }
    }
    turnRows(covariance, turned);
    transpose(covariance);
    turnRows(covariance, turned);
    turned(places, place, 0, turned);
    int base = people.base(person);
    for (int i = 0; i < rank; i++) {
      people.moments[base + at(i + 1, 0)] = turned[i];
      for (int j = 0; j <= i; j++) {
        people.moments[base + at(i + 1, j + 1)] = covariance[i][j] + turned[i] * turned[j];
      }
    }
    turned(places, people.withB, person * rank, turned);
    System.arraycopy(turned, 0, people.withB, person * rank, rank);
    turned(places, people.withS, person * rank, turned);
    System.arraycopy(turned, 0, people.withS, person * rank, rank);
  }

  private void turnRows(double[][] matrix, double[] turned) {
    for (double[] row : matrix) {
      turned(places, row, 0, turned);
      System.arraycopy(turned, 0, row, 0, rank);
    }
  }

  private void turned(double[][] by, double[] vector, int first, double[] result) {
    for (int i = 0; i < rank; i++) {
      double sum = 0;
      for (int k = 0; k < rank; k++) {
        sum += by[i][k] * vector[first + k];
      }
      result[i] = sum;
    }
  }

  private static void transpose(double[][] square) {
    for (int i = 0; i < square.length; i++) {
      for (int j = 0; j < i; j++) {
        double kept = square[i][j];
        square[i][j] = square[j][i];
        square[j][i] = kept;
      }
    }
  }
}
