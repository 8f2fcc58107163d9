/**
 * Reports for people to read and for machines. Start at {@link org.moothall.core.report.HtmlReport}
 * and {@link org.moothall.core.report.JsonReport}. Nothing here reads a clock or a file outside the
 * class path, and equal reports give equal bytes.
 */
@NullMarked
package org.moothall.core.report;

import org.jspecify.annotations.NullMarked;
