/**
 * Sortition: councils seated by a public lot under the rules on their composition. Pure: equal
 * orders, rules and people give equal draws on every machine. Start at {@link
 * org.moothall.core.draw.Drawing}.
 */
@NullMarked
package org.moothall.core.draw;

import org.jspecify.annotations.NullMarked;
