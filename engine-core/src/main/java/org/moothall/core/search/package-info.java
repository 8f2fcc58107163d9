/**
 * Finds opinions by their words. Start at {@link org.moothall.core.search.OpinionIndex}. The index
 * is disposable: everything in it comes from the record and can be put in again. Nothing outside
 * this package names a type of Lucene.
 */
@NullMarked
package org.moothall.core.search;

import org.jspecify.annotations.NullMarked;
