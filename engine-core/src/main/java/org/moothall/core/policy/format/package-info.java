/**
 * Lays out rule files: one way for each, with every comment kept. Start at {@link
 * org.moothall.core.policy.format.DrlFormat}.
 */
@NullMarked
package org.moothall.core.policy.format;

import org.jspecify.annotations.NullMarked;
