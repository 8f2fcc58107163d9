package org.moothall.policy.fact;

import org.moothall.matter.Level;

/**
 * Where a matter arose.
 *
 * @param id the host's id of the place
 * @param level what it is a place of
 */
public record Place(String id, Level level) {}
