/**
 * The rule language as an author may write it: a strict subset of DRL, read, checked and printed
 * again.
 *
 * <p>Start at {@link org.moothall.core.policy.drl.DrlReader}. What it understands is a tree of
 * {@link org.moothall.core.policy.drl.DrlFile}; what it does not understand is a diagnostic, never
 * skipped. Only the tree is ever handed on, printed afresh by {@link
 * org.moothall.core.policy.drl.DrlPrinter}, so what was checked is what runs. Nothing here knows
 * Drools.
 */
@NullMarked
package org.moothall.core.policy.drl;

import org.jspecify.annotations.NullMarked;
