/**
 * Opinion groups: who votes alike, what each group stands for, what all share and what divides
 * them.
 *
 * <p>Start at {@link org.moothall.core.group.OpinionGroups}. From a {@link
 * org.moothall.opinion.VoteSet} to an {@link org.moothall.opinion.OpinionMap} in two steps that
 * know nothing of each other's method: people are put into groups and onto a plane, which makes a
 * {@link org.moothall.core.group.method.Solution}, and the groups are described by their votes
 * ({@link org.moothall.core.group.describe.Description}).
 *
 * <p>The result is a function of the set of votes, in compatible mode of their order too. The
 * matrix puts itself into an order of content, all arithmetic runs in that order with nothing but
 * {@code + − × ÷ √} and {@link StrictMath}, in pieces that do not depend on the number of threads,
 * and ids come back in only at the end; so neither the order of arrival nor a renaming nor the
 * machine shows. Everything is immutable and safe to share between threads. Nothing reads a clock,
 * a file or an unseeded random number.
 */
@NullMarked
package org.moothall.core.group;

import org.jspecify.annotations.NullMarked;
