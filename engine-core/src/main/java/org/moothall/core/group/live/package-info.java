/**
 * Maps that follow the votes as they come in. Start at {@link
 * org.moothall.core.group.live.FollowedMap}.
 */
@NullMarked
package org.moothall.core.group.live;

import org.jspecify.annotations.NullMarked;
