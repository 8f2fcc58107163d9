/**
 * Quorum, votes and decisions, in whole numbers throughout. Pure: equal figures and rules give
 * equal decisions, and nothing here reads a clock, a file or a random number. Start at {@link
 * org.moothall.core.count.Counting}.
 */
@NullMarked
package org.moothall.core.count;

import org.jspecify.annotations.NullMarked;
