/**
 * Opinion groups as Polis computes them, so that its users find here what they know: the published
 * mathematics (Small et al., <i>Polis: Scaling Deliberation by Mapping High Dimensional Opinion
 * Spaces</i>, 2021, and the documentation of the system), of one moment, without the history that a
 * running Polis carries from one computation to the next.
 *
 * <p>Start at {@link org.moothall.core.group.compatible.PublishedMaths}. Where Polis starts from
 * chance this starts from a fixed point; where Polis samples this counts everybody; and where Polis
 * fills a table of people × statements this stays as sparse as the votes. What is odd in the
 * original is kept and said where it stands.
 *
 * <p>Everywhere a vote is 1 for agree, 0 for pass, −1 for disagree, as in the exports. Polis stores
 * the opposite signs, which mirrors its map and negates its means.
 *
 * <p>Results depend on the order of rows and columns, which is that of arrival ({@link
 * org.moothall.core.group.votes.VoteMatrix.Builder#buildAsArrived}), and on nothing else: all
 * arithmetic runs in that order on one thread.
 */
@NullMarked
package org.moothall.core.group.compatible;

import org.jspecify.annotations.NullMarked;
