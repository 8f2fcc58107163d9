/** Votes as a sparse matrix that knows no order but that of its content. */
@NullMarked
package org.moothall.core.group.votes;

import org.jspecify.annotations.NullMarked;
