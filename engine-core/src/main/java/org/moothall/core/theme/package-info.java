/**
 * What opinions speak of. Start at {@link org.moothall.core.theme.Themes}; {@link
 * org.moothall.core.theme.Corpus} is the seam through which the opinions come in. Pure: the same
 * corpus gives the same themes on every machine, in whatever order the opinions came in.
 */
@NullMarked
package org.moothall.core.theme;

import org.jspecify.annotations.NullMarked;
