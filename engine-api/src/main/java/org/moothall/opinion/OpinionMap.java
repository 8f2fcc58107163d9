package org.moothall.opinion;

import java.util.List;

/**
 * Who votes alike, what each group stands for, what all share and what divides them.
 *
 * <p>Derived from the votes alone and independent of the order in which they came in.
 *
 * @param groups the opinion groups, the largest first; empty while too few people have voted
 * @param positions where each grouped person stands on the two main axes of disagreement, sorted by
 *     pseudonym
 * @param consensus what every group agrees or disagrees with, the strongest first
 * @param divisive what divides the groups, the widest first
 * @param separation mean silhouette of the grouping over people (Rousseeuw 1987), in [−1, 1]; 0
 *     with fewer than two groups
 * @param votes how many votes are in it, one a person and opinion
 */
public record OpinionMap(
    List<OpinionGroup> groups,
    List<Position> positions,
    List<Consensus> consensus,
    List<Divisive> divisive,
    double separation,
    long votes) {

  /** Nobody has voted yet. */
  public static final OpinionMap EMPTY =
      new OpinionMap(List.of(), List.of(), List.of(), List.of(), 0, 0);

  public OpinionMap {
    groups = List.copyOf(groups);
    positions = List.copyOf(positions);
    consensus = List.copyOf(consensus);
    divisive = List.copyOf(divisive);
  }

  /**
   * Where a person stands: the first two principal components of the votes, scaled up for people
   * who saw little.
   *
   * @param person the person's pseudonym
   * @param group the id of the person's group
   * @param x the first axis, without a unit
   * @param y the second axis, without a unit
   * @param votes how many opinions the person voted on
   */
  public record Position(String person, String group, double x, double y, long votes) {}
}
