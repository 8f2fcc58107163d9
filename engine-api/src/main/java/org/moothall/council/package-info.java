/**
 * Who could sit on a council, what it must look like, and how it is drawn. Start at {@link
 * org.moothall.council.Councils}, the desk.
 */
@NullMarked
package org.moothall.council;

import org.jspecify.annotations.NullMarked;
