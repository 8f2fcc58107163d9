/**
 * Opinions, the votes people cast on them, and what is read out of both: opinion groups, consensus
 * and themes.
 *
 * <p>Start at {@link org.moothall.opinion.Opinions}, the desk. Everything else here is immutable
 * and safe to share between threads. Nothing in this package reads a clock, a file or a random
 * number.
 */
@NullMarked
package org.moothall.opinion;

import org.jspecify.annotations.NullMarked;
