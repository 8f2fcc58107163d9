/** The shortest way to embed a hall. */
@NullMarked
package org.moothall.samples;

import org.jspecify.annotations.NullMarked;
