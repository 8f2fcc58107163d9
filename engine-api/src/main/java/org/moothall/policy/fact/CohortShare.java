package org.moothall.policy.fact;

/**
 * How many of a cohort took part.
 *
 * @param trait the cohort, for instance {@code age=young}
 * @param participating how many of it took part
 * @param affected how many of it the matter touches
 */
public record CohortShare(String trait, long participating, long affected) {}
