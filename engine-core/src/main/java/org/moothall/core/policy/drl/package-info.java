/**
 * Reads the rule language: text to tokens, tokens to a {@link org.moothall.core.policy.tree}. It
 * knows only the constructs an author may use; what it does not understand is a diagnostic, never
 * skipped. Start at {@link org.moothall.core.policy.drl.FileParser}. Nothing here knows Drools, or
 * what a name means.
 */
@NullMarked
package org.moothall.core.policy.drl;

import org.jspecify.annotations.NullMarked;
