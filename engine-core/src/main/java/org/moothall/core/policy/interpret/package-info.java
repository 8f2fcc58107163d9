/**
 * What rules mean, in plain Java: an interpreter of the whole rule language that knows no Drools.
 * It holds Drools to the meaning of a rule in tests, and tells authors why a rule did not speak.
 * Rulings come from Drools. Start at {@link org.moothall.core.policy.interpret.RulePlan}.
 */
@NullMarked
package org.moothall.core.policy.interpret;

import org.jspecify.annotations.NullMarked;
