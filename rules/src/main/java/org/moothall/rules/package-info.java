/**
 * The policy packs that come with Moothall. Their rules stand beside this package as DRL, and ship
 * compiled.
 */
@NullMarked
package org.moothall.rules;

import org.jspecify.annotations.NullMarked;
