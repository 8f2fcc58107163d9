/**
 * Makes the generated part of the lift sample: the roster, the votes, and who came to the meetings
 * and how they voted there. The opinions, the judgements in {@code stances.csv}, the questions and
 * the replies are written by hand; nothing here invents a sentence.
 *
 * <p>Start at {@link org.moothall.cli.sample.SampleGenerator}. Chance comes from one seed, so equal
 * input gives equal bytes. Nothing in this package reads a clock.
 */
@NullMarked
package org.moothall.cli.sample;

import org.jspecify.annotations.NullMarked;
