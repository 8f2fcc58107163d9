/** Compiles the packs while they are built. Nothing here ships. */
@NullMarked
package org.moothall.rules.build;

import org.jspecify.annotations.NullMarked;
