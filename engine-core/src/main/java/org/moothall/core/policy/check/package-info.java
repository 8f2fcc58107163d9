/**
 * Looks up every name of a rule file in the vocabulary of its question, checks that every value is
 * of the right kind, and prints what was understood afresh for Drools, so that what was checked is
 * what runs. Start at {@link org.moothall.core.policy.check.DrlReader}.
 */
@NullMarked
package org.moothall.core.policy.check;

import org.jspecify.annotations.NullMarked;
