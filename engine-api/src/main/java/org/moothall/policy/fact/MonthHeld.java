package org.moothall.policy.fact;

/**
 * A calendar month of a council and the sessions it held in it.
 *
 * @param month for instance {@code 2026-03}
 * @param monthsAgo 0 for the current month, 1 for the last one, and so on
 * @param complete whether the month is over
 * @param sessions how many sessions were held in it
 */
public record MonthHeld(String month, long monthsAgo, boolean complete, long sessions) {}
