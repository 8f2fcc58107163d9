/** The facts of one question, in one order and as text. */
@NullMarked
package org.moothall.core.policy.fact;

import org.jspecify.annotations.NullMarked;
