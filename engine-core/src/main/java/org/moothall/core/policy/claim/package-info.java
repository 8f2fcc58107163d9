/**
 * What rules claim, and how claims become an answer.
 *
 * <p>A verb records a {@link org.moothall.core.policy.claim.Claim} and does nothing else. The
 * answer is a function of the set of claims alone: they are put in one fixed order and each is
 * replayed on a sheet that implements the verbs of its question. Neither the order in which rules
 * fired nor how often they did can matter.
 */
@NullMarked
package org.moothall.core.policy.claim;

import org.jspecify.annotations.NullMarked;
