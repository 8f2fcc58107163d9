/**
 * The little linear algebra that grouping needs, written so that its last bit is the same
 * everywhere.
 */
@NullMarked
package org.moothall.core.group.linear;

import org.jspecify.annotations.NullMarked;
