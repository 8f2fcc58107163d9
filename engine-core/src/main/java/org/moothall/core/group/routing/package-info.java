/**
 * Which statement to show a person next: a lottery that anybody can draw again. Start at {@link
 * org.moothall.core.group.routing.StatementLottery}.
 */
@NullMarked
package org.moothall.core.group.routing;

import org.jspecify.annotations.NullMarked;
