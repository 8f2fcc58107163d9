/**
 * The record as text. {@link org.moothall.core.json.CanonicalJson} writes any immutable value so
 * that equal values have equal text; {@link org.moothall.core.json.EntryJson} does so for entries
 * and reads back exactly what it writes.
 */
@NullMarked
package org.moothall.core.json;

import org.jspecify.annotations.NullMarked;
