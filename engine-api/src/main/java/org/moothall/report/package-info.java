/**
 * What came of a matter, for a citizen to read. Start at {@link org.moothall.report.Reports}, the
 * desk.
 */
@NullMarked
package org.moothall.report;

import org.jspecify.annotations.NullMarked;
