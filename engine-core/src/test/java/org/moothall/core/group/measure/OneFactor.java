package org.moothall.core.group.measure;

import java.util.Arrays;
import org.moothall.core.group.votes.VoteMatrix;

/**
 * A matrix factorisation with one factor: a vote (1 agree, ½ pass, 0 disagree) is a mean, plus an
 * intercept and a factor of the person and of the statement, by alternating least squares with a
 * ridge. The intercept of a statement is what Community Notes rank by.
 */
final class OneFactor {

  private static final int ROUNDS = 50;
  private static final double RIDGE = 1;

  private final VoteMatrix votes;
  private final double mean;
  private final double[][] people;
  private final double[][] statements;

  private OneFactor(VoteMatrix votes) {
    this.votes = votes;
    double sum = 0;
    for (int cell = 0; cell < votes.votes(); cell++) {
      sum += (votes.choice(cell) + 1) / 2.0;
    }
    this.mean = sum / votes.votes();
    this.people = new double[votes.people().size()][2];
    this.statements = new double[votes.statements().size()][2];
  }

  /** The intercept of each statement. */
  static double[] intercepts(VoteMatrix votes) {
    OneFactor model = new OneFactor(votes);
    model.start();
    for (int round = 0; round < ROUNDS; round++) {
      model.step(model.statements, model.people, false);
      model.step(model.people, model.statements, true);
    }
    return Arrays.stream(model.statements).mapToDouble(it -> it[0]).toArray();
  }

  private void start() {
    double[][] points = PlainClusters.points(votes, 1);
    double squares = Arrays.stream(points).mapToDouble(it -> it[0] * it[0]).average().orElse(1);
    for (int row = 0; row < people.length; row++) {
      people[row][1] = points[row][0] / Math.sqrt(squares);
    }
  }

  private void step(double[][] unknown, double[][] known, boolean ofPeople) {
    double[][] sums = new double[unknown.length][5];
    for (int row = 0; row < people.length; row++) {
      for (int cell = votes.start(row); cell < votes.end(row); cell++) {
        int column = votes.column(cell);
        double[] by = known[ofPeople ? column : row];
        double rest = (votes.choice(cell) + 1) / 2.0 - mean - by[0];
        double[] sum = sums[ofPeople ? row : column];
        sum[0]++;
        sum[1] += by[1];
        sum[2] += by[1] * by[1];
        sum[3] += rest;
        sum[4] += rest * by[1];
      }
    }
    for (int i = 0; i < unknown.length; i++) {
      double[] sum = sums[i];
      double a = sum[0] + RIDGE;
      double c = sum[2] + RIDGE;
      double whole = a * c - sum[1] * sum[1];
      unknown[i][0] = (c * sum[3] - sum[1] * sum[4]) / whole;
      unknown[i][1] = (a * sum[4] - sum[1] * sum[3]) / whole;
    }
  }
}
