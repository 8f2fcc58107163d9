/**
 * The seam between finding opinion groups and telling what they mean: a way of grouping makes a
 * {@link org.moothall.core.group.method.Solution} of votes, and everything on a map is worked out
 * from votes and solution alone. Ways of grouping are packages beside this one and know nothing of
 * each other.
 */
@NullMarked
package org.moothall.core.group.method;

import org.jspecify.annotations.NullMarked;
