package org.moothall.opinion;

/**
 * A statement in figures. Votes count agree 1, pass 0, disagree −1.
 *
 * @param opinion the statement's id
 * @param votes everybody's votes on it
 * @param centre the mean vote, in [−1, 1]
 * @param x the statement's weight on the first axis of the map, all weights of an axis together of
 *     length 1
 * @param y its weight on the second axis
 * @param extremity how far from the middle of the map a lone agreement to it puts a person: √C · (1
 *     − centre) · |(x, y)|, C the number of statements
 * @param consensus group-informed consensus: the product over groups of (agree + 1) / (seen + 2),
 *     in (0, 1) (Small et al. 2021); of everybody while there are no groups
 * @param bridging the score of {@link Bridging}, in (0, 1)
 * @param priority the weight with which it is drawn as the next statement to show, 0 or more (Small
 *     et al. 2021)
 */
public record StatementFigures(
    String opinion,
    VoteCount votes,
    double centre,
    double x,
    double y,
    double extremity,
    double consensus,
    double bridging,
    double priority) {}
