package org.moothall.core.group.compatible;

/**
 * A statement that is shown for a group.
 *
 * @param column of the statement
 * @param statistics of the statement in that group
 * @param bestAgreed whether it is shown first because the group agrees to it best
 */
public record Representative(int column, Representativeness statistics, boolean bestAgreed) {}
