/** What can go wrong on the command line, and how it is told: as a message, and as an exit code. */
@NullMarked
package org.moothall.cli.failure;

import org.jspecify.annotations.NullMarked;
