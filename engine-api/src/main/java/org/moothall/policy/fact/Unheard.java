package org.moothall.policy.fact;

/**
 * An opinion group or theme that nobody at the table speaks for.
 *
 * @param id the group's or theme's id
 * @param theme whether it is a theme rather than a group
 * @param opinions how many opinions it holds
 * @param bestPerson the pseudonym of whoever speaks for it best
 * @param matchPercent how well that person does, in percent from 0 to 100
 */
public record Unheard(
    String id, boolean theme, long opinions, String bestPerson, long matchPercent) {}
