package org.moothall.opinion;

/**
 * A statement that finds support at both ends of the main divide.
 *
 * @param opinion the statement's id
 * @param score the smaller of {@code left} and {@code right}
 * @param left the probability that somebody at the left end agrees, in (0, 1)
 * @param right the probability that somebody at the right end agrees, in (0, 1)
 * @param leftVotes the votes of everybody on the map left of its middle
 * @param rightVotes the votes of everybody on the map right of its middle
 */
public record Bridging(
    String opinion,
    double score,
    double left,
    double right,
    VoteCount leftVotes,
    VoteCount rightVotes) {}
