package org.moothall.policy.fact;

/**
 * How a matter was consulted on.
 *
 * @param participants how many people took part, each once
 * @param minorityPositions how many positions did not prevail
 * @param minorityRecorded whether those are on the record
 */
public record Consultation(long participants, long minorityPositions, boolean minorityRecorded) {}
