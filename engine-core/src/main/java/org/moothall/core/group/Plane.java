package org.moothall.core.group;

import org.moothall.core.group.votes.VoteMatrix;

/** Points of people on the two main axes, in the order of the rows they come from. */
public final class Plane {

  private final double[] x;
  private final double[] y;

  private Plane(double[] x, double[] y) {
    this.x = x;
    this.y = y;
  }

  /**
   * Where these people stand: their votes along the two axes, times √(statements / votes cast), so
   * that people who saw little are not drawn to the middle (Small et al. 2021).
   */
  static Plane of(VoteMatrix votes, CentredVotes centred, double[][] axes, int[] rows) {
    double[] x = new double[rows.length];
    double[] y = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      double scale = Math.sqrt((double) votes.statements().size() / votes.votesOf(rows[i]));
      x[i] = scale * centred.score(rows[i], axes[0]);
      y[i] = scale * centred.score(rows[i], axes[1]);
    }
    return new Plane(x, y);
  }

  /** The points with these coordinates. */
  public static Plane of(double[] x, double[] y) {
    return new Plane(x.clone(), y.clone());
  }

  public int size() {
    return x.length;
  }

  public double x(int point) {
    return x[point];
  }

  public double y(int point) {
    return y[point];
  }

  /** All x, then all y; copies. */
  double[][] toArrays() {
    return new double[][] {x.clone(), y.clone()};
  }

  public double squaredDistance(int point, double toX, double toY) {
    double dx = x[point] - toX;
    double dy = y[point] - toY;
    return dx * dx + dy * dy;
  }
}
