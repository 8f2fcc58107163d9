package org.moothall.core.group.method;

import org.moothall.core.group.votes.VoteMatrix;

/**
 * Votes and what was found in them.
 *
 * @param votes as the way of grouping got them
 * @param solution of these votes
 */
public record Fitted(VoteMatrix votes, Solution solution) {}
