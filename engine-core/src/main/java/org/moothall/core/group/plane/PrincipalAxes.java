package org.moothall.core.group.plane;

import java.util.List;
import java.util.stream.IntStream;
import org.moothall.core.group.linear.Axes;
import org.moothall.core.group.linear.KrylovSpace;
import org.moothall.core.group.votes.Mix64;

/**
 * The two directions along which votes differ most: the leading eigenvectors of XᵀX, X the centred
 * votes.
 *
 * <p>Found in a {@link KrylovSpace} that is restarted from its own best vectors until the residuals
 * vanish (block Lanczos, Golub and Underwood 1977). It starts from several vectors at once, because
 * equally large groups give equal eigenvalues, of whose eigenvectors a single start finds but one.
 * The start is fixed by the order of the columns, hence by content.
 */
public final class PrincipalAxes {

  private static final int COUNT = 2;
  private static final int STARTS = 4;
  private static final int SPACE = 28;
  private static final int MAX_RESTARTS = 50;
  private static final double EXACT = 1e-10;

  private PrincipalAxes() {}

  /**
   * The first and second axis, one weight a statement, of length 1; zero where the votes do not
   * differ in so many directions. Their sign depends on how statements hang together, not on what
   * agreeing to them means: exchanging agree and disagree throughout leaves the axes where they are
   * and mirrors the people.
   */
  public static double[][] of(CentredVotes votes) {
    KrylovSpace space = converged(votes);
    return IntStream.range(0, COUNT)
        .mapToObj(rank -> axis(space, rank, votes))
        .toArray(double[][]::new);
  }

  private static KrylovSpace converged(CentredVotes votes) {
    KrylovSpace space = new KrylovSpace(votes::gram, starts(votes.statements(), STARTS), SPACE);
    for (int restart = 0; restart < MAX_RESTARTS; restart++) {
      if (settled(space)) {
        break;
      }
      space = new KrylovSpace(votes::gram, best(space), SPACE);
    }
    return space;
  }

  private static boolean settled(KrylovSpace space) {
    return IntStream.range(0, COUNT)
        .allMatch(rank -> space.residual(rank) <= EXACT * space.value(0));
  }

  private static List<double[]> starts(int statements, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            start ->
                IntStream.range(0, statements)
                    .mapToDouble(column -> Mix64.signedUnit(column * (long) STARTS + start))
                    .toArray())
        .toList();
  }

  private static List<double[]> best(KrylovSpace space) {
    return IntStream.range(0, Math.min(STARTS, space.size())).mapToObj(space::vector).toList();
  }

  private static double[] axis(KrylovSpace space, int rank, CentredVotes votes) {
    if (space.value(rank) <= EXACT * space.value(0)) {
      return new double[votes.statements()];
    }
    double[] axis = space.vector(rank);
    return Axes.pointsUp(axis) ? axis : negated(axis);
  }

  private static double[] negated(double[] axis) {
    double[] negated = new double[axis.length];
    for (int i = 0; i < axis.length; i++) {
      negated[i] = -axis[i];
    }
    return negated;
  }
}
