/** What both models of votes share: the odds of an answer, and work in pieces. */
@NullMarked
package org.moothall.core.group.answer;

import org.jspecify.annotations.NullMarked;
