package org.moothall.core.group.compatible;

import java.util.Arrays;
import org.moothall.core.group.plane.CentredVotes;
import org.moothall.core.group.plane.Plane;
import org.moothall.core.group.plane.PrincipalAxes;
import org.moothall.core.group.votes.VoteMatrix;

/**
 * The two principal components of the votes, a vote not cast taken for its statement's mean.
 *
 * <p>Polis approaches them by power iteration from a random start and gives up after 100 rounds;
 * these are the eigenvectors themselves, each with a sign that is fixed by the votes. Zero where
 * the votes do not differ in so many directions.
 */
public final class PublishedAxes {

  private final CentredVotes centred;
  private final double[][] axes;
  private final double scale;

  private PublishedAxes(CentredVotes centred, double[][] axes, double scale) {
    this.centred = centred;
    this.axes = axes;
    this.scale = scale;
  }

  static PublishedAxes of(VoteMatrix votes, SetAside setAside) {
    CentredVotes centred = CentredVotes.of(votes, setAside.columns());
    double[][] axes = PrincipalAxes.of(centred);
    for (double[] axis : axes) {
      setAside.columns().stream().forEach(column -> axis[column] = 0);
    }
    return new PublishedAxes(centred, axes, Math.sqrt(votes.statements().size()));
  }

  /** The mean vote on a statement, in [−1, 1]; 0 for one set aside. */
  public double centre(int column) {
    return centred.mean(column);
  }

  /** The weight of a statement in the first component (0) or the second (1). */
  public double component(int rank, int column) {
    return axes[rank][column];
  }

  /** Where somebody would stand who agreed to this statement and voted on no other. */
  public double statementX(int column) {
    return scale * (1 - centre(column)) * axes[0][column];
  }

  /** Where somebody would stand who agreed to this statement and voted on no other. */
  public double statementY(int column) {
    return scale * (1 - centre(column)) * axes[1][column];
  }

  /** How far from the origin that is; 0 or more. */
  public double extremity(int column) {
    double x = statementX(column);
    double y = statementY(column);
    return Math.sqrt(x * x + y * y);
  }

  /**
   * Where everybody stands, one point a row: their votes along the components, times √(statements /
   * statements seen), so that people who saw little are not drawn to the middle.
   */
  Plane people(VoteMatrix votes, SetAside setAside) {
    double[] x = new double[votes.people().size()];
    double[] y = new double[x.length];
    Arrays.setAll(x, row -> stretch(row, votes, setAside) * centred.score(row, axes[0]));
    Arrays.setAll(y, row -> stretch(row, votes, setAside) * centred.score(row, axes[1]));
    return Plane.of(x, y);
  }

  private static double stretch(int row, VoteMatrix votes, SetAside setAside) {
    int seen = setAside.count();
    for (int cell = votes.start(row); cell < votes.end(row); cell++) {
      seen += setAside.zeroed(votes.column(cell)) ? 0 : 1;
    }
    return Math.sqrt((double) votes.statements().size() / Math.max(1, seen));
  }
}
