package org.moothall.core.group.method;

import java.util.OptionalDouble;
import org.moothall.core.group.plane.CentredVotes;
import org.moothall.core.group.votes.VoteMatrix;

/**
 * Takes people in on axes that stay as they are: votes less their statement's mean along each axis,
 * times √(statements / votes cast), into the group whose centre is nearest (Small et al. 2021).
 */
public final class PlaneAbsorber implements Absorber {

  private final Solution solution;
  private final CentredVotes centred;
  private final int columns;
  private final double[] centreX;
  private final double[] centreY;

  private PlaneAbsorber(VoteMatrix votes, Solution solution) {
    this.solution = solution;
    this.centred = CentredVotes.of(votes);
    this.columns = votes.statements().size();
    this.centreX = new double[solution.groups()];
    this.centreY = new double[solution.groups()];
    for (int person = 0; person < solution.people(); person++) {
      int group = solution.groupOf(person);
      centreX[group] += solution.x(person) / solution.size(group);
      centreY[group] += solution.y(person) / solution.size(group);
    }
  }

  /**
   * An absorber for this solution, which must have a group.
   *
   * @param votes what was solved; all its columns count as statements, and votes on them as cast
   */
  public static PlaneAbsorber of(VoteMatrix votes, Solution solution) {
    return new PlaneAbsorber(votes, solution);
  }

  @Override
  public Place place(int[] cast, int[] choices) {
    double x = 0;
    double y = 0;
    int votes = 0;
    for (int i = 0; i < cast.length && cast[i] < columns; i++) {
      votes++;
      if (cast[i] < solution.columns()) {
        double value = choices[i] - centred.mean(cast[i]);
        x += value * solution.weightX(cast[i]);
        y += value * solution.weightY(cast[i]);
      }
    }
    double scale = Math.sqrt((double) columns / Math.max(1, votes));
    return new Place(nearest(scale * x, scale * y), scale * x, scale * y, OptionalDouble.empty());
  }

  private int nearest(double x, double y) {
    int nearest = 0;
    for (int group = 1; group < centreX.length; group++) {
      if (squaredDistance(group, x, y) < squaredDistance(nearest, x, y)) {
        nearest = group;
      }
    }
    return nearest;
  }

  private double squaredDistance(int group, double x, double y) {
    double dx = x - centreX[group];
    double dy = y - centreY[group];
    return dx * dx + dy * dy;
  }
}
