package org.moothall.policy.fact;

import org.moothall.matter.Level;

/**
 * A line of the power list: which body of which level is competent for a kind of matter.
 *
 * @param body the body
 * @param level its level
 * @param matterKind the kind of matter
 * @param workingDays how many working days it has, 1 or more
 */
public record Power(String body, Level level, String matterKind, long workingDays) {}
