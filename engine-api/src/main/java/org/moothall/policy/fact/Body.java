package org.moothall.policy.fact;

import org.moothall.matter.Level;

/**
 * A council, before or after it is seated.
 *
 * @param id the council's id
 * @param kind what kind of council it is
 * @param level the level it works on
 * @param seats how many seats it has or is asked to have
 */
public record Body(String id, BodyKind kind, Level level, long seats) {}
