/**
 * Reads the folder of a consultation: what it is about, who is on the roster, where the opinions
 * are, and what happened in council and ledger. Start at {@link
 * org.moothall.cli.input.Consultation}. Whatever is wrong is told with file, line and column.
 */
@NullMarked
package org.moothall.cli.input;

import org.jspecify.annotations.NullMarked;
