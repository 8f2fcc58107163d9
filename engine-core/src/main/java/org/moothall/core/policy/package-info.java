/**
 * The policy desk's room: packs and local files become a stack, a stack answers questions, and
 * every answer names the rules that gave it.
 *
 * <p>Start at {@link org.moothall.core.policy.PolicyDesk}. {@link org.moothall.core.policy.drl}
 * reads and checks what authors write, {@link org.moothall.core.policy.claim} merges what rules
 * say; between them stands Drools, which only this package knows.
 */
@NullMarked
package org.moothall.core.policy;

import org.jspecify.annotations.NullMarked;
