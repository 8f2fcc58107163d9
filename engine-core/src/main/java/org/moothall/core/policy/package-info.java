/**
 * The policy desk's room: packs and local files become a stack, a stack answers questions, and
 * every answer names the rules that gave it.
 *
 * <p>Start at {@link org.moothall.core.policy.PolicyDesk}. {@link org.moothall.core.policy.drl}
 * reads what authors write into a {@link org.moothall.core.policy.tree}, {@link
 * org.moothall.core.policy.check} checks it, {@link org.moothall.core.policy.run} compiles and runs
 * it with Drools, {@link org.moothall.core.policy.claim} merges what rules say.
 */
@NullMarked
package org.moothall.core.policy;

import org.jspecify.annotations.NullMarked;
