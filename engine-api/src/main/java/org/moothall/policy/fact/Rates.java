package org.moothall.policy.fact;

/**
 * How far people came, from being affected to voting. Each counts people, everybody once.
 *
 * @param affected everybody the matter touches
 * @param present those of them who were there
 * @param interested those who wanted to hear more
 * @param participating those who spoke
 * @param voting those who voted
 */
public record Rates(
    long affected, long present, long interested, long participating, long voting) {}
