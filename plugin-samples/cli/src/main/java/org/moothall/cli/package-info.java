/**
 * Moothall on the command line: a host of the library that takes a consultation from a folder to a
 * report. Start at {@link org.moothall.cli.Main}; each command is a class of its own.
 */
@NullMarked
package org.moothall.cli;

import org.jspecify.annotations.NullMarked;
