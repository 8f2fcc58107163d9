/**
 * Opinion groups as latent classes with personal styles of answering: within a class all share the
 * class' opinion of every statement, and each person is readier or less ready than that to agree
 * and to pass. So whoever agrees with everything is a member with a style, not a group.
 *
 * <p>Start at {@link org.moothall.core.group.latent.LatentFit}. Latent class analysis (Lazarsfeld
 * and Henry 1968) of three answers with random effects (Qu, Tan and Kutner 1996), fitted by EM with
 * Laplace steps; profiles are shrunk to what everybody thinks, by learned variances.
 */
@NullMarked
package org.moothall.core.group.latent;

import org.jspecify.annotations.NullMarked;
