/**
 * How opinions and votes come in: the formats that can be read, and the screen every text passes. A
 * file becomes lines ({@link Lines}), lines become rows of named values ({@link Row}), and rows
 * become opinions and votes ({@link Intake}); whatever can't go on at one of these steps is
 * reported as a problem, and reading goes on with the next line.
 *
 * <p>The one format that is written, too, is that of Polis ({@link PolisExportWriter}).
 *
 * <p>Every file is read as UTF-8, with or without a byte order mark. The codes of all problems are
 * explained in {@code engine-api/docs/errors.md}.
 */
@NullMarked
package org.moothall.core.intake;

import org.jspecify.annotations.NullMarked;
