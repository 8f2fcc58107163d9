package org.moothall.core.group.response;

import java.util.List;
import java.util.stream.IntStream;
import org.moothall.core.group.linear.Axes;
import org.moothall.core.group.linear.KrylovSpace;
import org.moothall.core.group.votes.Mix64;
import org.moothall.core.group.votes.VoteColumns;
import org.moothall.core.group.votes.VoteMatrix;

/**
 * Where the fit starts: intercepts from counts, weights from the leading eigenvectors of the votes
 * less their statement's and their voter's mean.
 */
final class Start {

  /** A person's mean is drawn to 0 as if by so many votes. */
  private static final double SHRINK = 5;

  private static final int SPARE = 3;
  private static final int SPACE = 40;

  private Start() {}

  static Statements of(VoteMatrix votes, VoteColumns columns, int rank) {
    Statements start = new Statements(columns.size(), rank);
    intercepts(columns, start);
    double[] residual = residuals(votes, columns);
    List<double[]> seeds =
        IntStream.range(0, rank + SPARE).mapToObj(i -> seed(i, columns.size())).toList();
    KrylovSpace space = new KrylovSpace(v -> gram(votes, residual, v), seeds, SPACE);
    double scale = Math.sqrt(columns.size()) / 2;
    for (int axis = 0; axis < Math.min(rank, space.size()); axis++) {
      double[] direction = space.vector(axis);
      double sign = Axes.pointsUp(direction) ? scale : -scale;
      for (int column = 0; column < direction.length; column++) {
        start.alpha[column * (rank + 1) + axis + 1] = sign * direction[column];
      }
    }
    start.forgetUncertainty();
    return start;
  }

  private static double[] seed(int number, int columns) {
    return IntStream.range(0, columns)
        .mapToDouble(column -> Mix64.signedUnit(column * 64L + number))
        .toArray();
  }

  private static void intercepts(VoteColumns columns, Statements start) {
    for (int column = 0; column < columns.size(); column++) {
      double[] seen = {0.5, 0.5, 0.5};
      for (int cell = columns.start(column); cell < columns.end(column); cell++) {
        seen[columns.choice(cell) + 1]++;
      }
      double against = StrictMath.log(seen[0]);
      double in = StrictMath.log(seen[2]);
      start.alpha[column * (start.rank + 1)] = (in - against) / 2;
      start.gamma[column * (start.rank + 1)] = StrictMath.log(seen[1]) - (in + against) / 2;
    }
  }

  private static double[] residuals(VoteMatrix votes, VoteColumns columns) {
    double[] mean = new double[columns.size()];
    for (int column = 0; column < mean.length; column++) {
      int sum = 0;
      for (int cell = columns.start(column); cell < columns.end(column); cell++) {
        sum += columns.choice(cell);
      }
      mean[column] = (double) sum / Math.max(1, columns.end(column) - columns.start(column));
    }
    double[] residual = new double[votes.votes()];
    for (int row = 0; row < votes.people().size(); row++) {
      double sum = 0;
      for (int cell = votes.start(row); cell < votes.end(row); cell++) {
        residual[cell] = votes.choice(cell) - mean[votes.column(cell)];
        sum += residual[cell];
      }
      double own = sum / (votes.votesOf(row) + SHRINK);
      double weight = 1 / Math.sqrt(votes.votesOf(row));
      for (int cell = votes.start(row); cell < votes.end(row); cell++) {
        residual[cell] = weight * (residual[cell] - own);
      }
    }
    return residual;
  }

  private static double[] gram(VoteMatrix votes, double[] residual, double[] v) {
    double[] product = new double[v.length];
    for (int row = 0; row < votes.people().size(); row++) {
      double score = 0;
      for (int cell = votes.start(row); cell < votes.end(row); cell++) {
        score += residual[cell] * v[votes.column(cell)];
      }
      for (int cell = votes.start(row); cell < votes.end(row); cell++) {
        product[votes.column(cell)] += residual[cell] * score;
      }
    }
    return product;
  }
}
