package org.moothall.policy.fact;

import org.moothall.ledger.Risk;

/**
 * Something a reply is owed to.
 *
 * @param id the opinion's or theme's id
 * @param theme whether it is a theme rather than a single opinion
 * @param size how many opinions it speaks for, 1 or more
 * @param risk what kind of risk it touches
 */
public record Item(String id, boolean theme, long size, Risk risk) {}
