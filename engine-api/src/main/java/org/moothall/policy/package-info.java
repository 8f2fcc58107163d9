/**
 * What rules are asked, and what they answer, with reasons.
 *
 * <p>A policy is a {@link org.moothall.policy.PolicyStack} of DRL files. The engine asks it a
 * {@link org.moothall.policy.PolicyQuestion} over facts ({@link org.moothall.policy.fact}); rules
 * answer with verbs ({@link org.moothall.policy.answer}); what comes back is a {@link
 * org.moothall.policy.Ruling} that names every rule that spoke.
 */
@NullMarked
package org.moothall.policy;

import org.jspecify.annotations.NullMarked;
