/**
 * What opinion groups mean, in counts and tests of proportions: what each stands for, what all
 * share, what bridges, what divides, and every statement in figures. Start at {@link
 * org.moothall.core.group.describe.Description}. Nothing here knows how the groups were found.
 */
@NullMarked
package org.moothall.core.group.describe;

import org.jspecify.annotations.NullMarked;
