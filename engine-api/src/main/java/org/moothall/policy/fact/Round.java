package org.moothall.policy.fact;

/**
 * A round of a consultation that grows from a few people.
 *
 * @param number from 1
 * @param participants how many take part
 * @param resolved whether they came to an agreement
 * @param roundsLeft how many rounds there may still be
 * @param budgetLeft what is left to spend, in the host's currency; 0 or less when it is spent
 */
public record Round(
    long number, long participants, boolean resolved, long roundsLeft, long budgetLeft) {}
