/**
 * The way in: {@link org.moothall.Moothall}, who acts ({@link org.moothall.Actor}), what came of it
 * ({@link org.moothall.Receipt}) and the family of errors.
 */
@NullMarked
package org.moothall;

import org.jspecify.annotations.NullMarked;
