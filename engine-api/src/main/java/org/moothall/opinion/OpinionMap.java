package org.moothall.opinion;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Who votes alike, what each group stands for, what all share, what bridges and what divides them.
 *
 * <p>Derived from the votes alone; in {@link GroupingMode#STABLE} independent of the order in which
 * they came in.
 *
 * @param groups the opinion groups, the largest first (on a map that follows the votes: the largest
 *     when groups were last worked out); empty while too few people have voted
 * @param positions where each grouped person stands on the two main axes of disagreement, sorted by
 *     pseudonym
 * @param statements every statement shown that was voted on, in figures, sorted by id
 * @param consensus what every group agrees or disagrees with, the strongest first
 * @param bridging what finds support at both ends of the main divide, the strongest first
 * @param divisive what divides the groups, the widest first
 * @param grouping how the groups were found and how clear they are
 * @param votes how many votes are in it, one a person and opinion
 */
public record OpinionMap(
    List<OpinionGroup> groups,
    List<Position> positions,
    List<StatementFigures> statements,
    List<Consensus> consensus,
    List<Bridging> bridging,
    List<Divisive> divisive,
    Grouping grouping,
    long votes) {

  /** The map while nobody has voted. */
  public static OpinionMap empty(GroupingMode mode) {
    return new OpinionMap(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Grouping(mode, List.of(), 0, false),
        0);
  }

  public OpinionMap {
    groups = List.copyOf(groups);
    positions = List.copyOf(positions);
    statements = List.copyOf(statements);
    consensus = List.copyOf(consensus);
    bridging = List.copyOf(bridging);
    divisive = List.copyOf(divisive);
  }

  /**
   * Where a person stands.
   *
   * @param person the person's pseudonym
   * @param group the id of the person's group
   * @param x the first axis, the main divide. In stable mode in standard deviations of people; in
   *     compatible mode the first principal component, scaled up for people who saw little
   * @param y the second axis, likewise
   * @param confidence how sure it is that the person belongs to this group rather than another, in
   *     (0, 1]; empty in compatible mode, which publishes none
   * @param votes how many opinions the person voted on
   */
  public record Position(
      String person, String group, double x, double y, OptionalDouble confidence, long votes) {

    /** Below this a person stands between groups. */
    public static final double CORE = 0.8;

    /** Whether the person clearly belongs to the group; false where that is not known. */
    public boolean core() {
      return confidence.orElse(0) >= CORE;
    }
  }
}
