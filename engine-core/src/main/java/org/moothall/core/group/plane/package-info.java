/** The plane on which people are shown: its axes, places on it, and how clear groups are there. */
@NullMarked
package org.moothall.core.group.plane;

import org.jspecify.annotations.NullMarked;
