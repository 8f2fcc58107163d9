/**
 * Working time, and what falls due as time passes. Pure: nothing here reads a clock. Start at
 * {@link org.moothall.core.ladder.Ladder} and {@link org.moothall.core.ladder.WorkingTime}.
 */
@NullMarked
package org.moothall.core.ladder;

import org.jspecify.annotations.NullMarked;
