package org.moothall.policy.fact;

/**
 * Something that shows that a gate was passed.
 *
 * @param gate which
 * @param kind what it is, for instance {@code notice} or {@code minutes}
 * @param reference where it is found
 */
public record Evidence(Gate gate, String kind, String reference) {}
