/**
 * The record on disk. {@link org.moothall.core.journal.RecordBook} numbers entries, chains them by
 * hashes and hands them to a journal; it is the only way onto the record. The journals and vaults
 * here keep what they are given and know nothing of what it means.
 */
@NullMarked
package org.moothall.core.journal;

import org.jspecify.annotations.NullMarked;
