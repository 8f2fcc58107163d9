package org.moothall.policy.fact;

import org.moothall.matter.Level;

/**
 * What is consulted on.
 *
 * @param id the matter's id
 * @param kind the host's kind of matter, for instance {@code building} or {@code budget}
 * @param level the level it was opened on
 */
public record Matter(String id, String kind, Level level) {}
