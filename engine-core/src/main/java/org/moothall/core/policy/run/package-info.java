/**
 * Compiles checked rules and lets them answer. The only room, with its parent, that knows Drools.
 * Start at {@link org.moothall.core.policy.run.RuleBase}.
 */
@NullMarked
package org.moothall.core.policy.run;

import org.jspecify.annotations.NullMarked;
