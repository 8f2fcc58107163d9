/**
 * What is consulted on, where, and how it ends. Start at {@link org.moothall.matter.Matters}, the
 * desk.
 */
@NullMarked
package org.moothall.matter;

import org.jspecify.annotations.NullMarked;
