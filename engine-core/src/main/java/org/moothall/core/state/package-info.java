/**
 * What the record adds up to: one immutable state a matter, each the fold of the matter's events.
 * {@code evolve} is a pure function, so replaying the record gives the same state on every machine.
 */
@NullMarked
package org.moothall.core.state;

import org.jspecify.annotations.NullMarked;
