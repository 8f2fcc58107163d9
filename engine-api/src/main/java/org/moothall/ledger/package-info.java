/**
 * Replies, promises and the ladder that unanswered cases climb. Start at {@link
 * org.moothall.ledger.Ledger}, the desk.
 */
@NullMarked
package org.moothall.ledger;

import org.jspecify.annotations.NullMarked;
