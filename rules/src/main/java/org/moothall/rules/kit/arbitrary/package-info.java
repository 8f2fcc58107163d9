/**
 * Arbitraries for jqwik: facts, sittings of a council, rosters, opinions and accounts. All values
 * are valid by construction, lean towards edges, and shrink towards few, small and plain ones.
 *
 * <p>Start at {@link org.moothall.rules.kit.arbitrary.Facts} for what rules see, and at {@link
 * org.moothall.rules.kit.arbitrary.Sittings} for what happens at a meeting. Most take the {@link
 * org.moothall.rules.kit.arbitrary.Vocabulary} of a stack, so that its rules often find something.
 */
@NullMarked
package org.moothall.rules.kit.arbitrary;

import org.jspecify.annotations.NullMarked;
