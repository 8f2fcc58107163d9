/**
 * The record: what happened, in order, chained by hashes so that nothing can be changed unseen.
 * Everything else the engine knows is derived from it. Start at {@link
 * org.moothall.record.Records}, the desk.
 */
@NullMarked
package org.moothall.record;

import org.jspecify.annotations.NullMarked;
