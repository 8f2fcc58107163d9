package org.moothall.policy.fact;

/**
 * What a matter is like before anybody has chosen how to consult on it.
 *
 * @param scale how far it reaches
 * @param urgency from 1, it can wait, to 5, it can't
 * @param affected how many people and units it touches
 * @param contention how much they disagree, in percent from 0 to 100, as the host judges it
 * @param onlinePercent how many of them can be reached online, in percent from 0 to 100
 * @param longTerm whether it will take years rather than months
 * @param organiser whether somebody is there to organise a large consultation online
 */
public record Situation(
    Scale scale,
    long urgency,
    long affected,
    long contention,
    long onlinePercent,
    boolean longTerm,
    boolean organiser) {}
