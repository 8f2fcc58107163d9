package org.moothall.policy.fact;

/**
 * How many candidates of the roster share a trait.
 *
 * @param trait for instance {@code gender=female} or {@code category=women}
 * @param candidates how many, 1 or more
 */
public record RosterCount(String trait, long candidates) {}
