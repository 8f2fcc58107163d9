/**
 * Seals what is personal under a key of the person's own, so that destroying the key makes it
 * unreadable for good while the record stays as it is. Start at {@link
 * org.moothall.core.seal.Seals}.
 */
@NullMarked
package org.moothall.core.seal;

import org.jspecify.annotations.NullMarked;
