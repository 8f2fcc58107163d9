/**
 * What rules say. For each question there is an interface of verbs, the only thing a right-hand
 * side may call, and the record that all claims merge into. A verb records a claim; how claims of
 * several rules combine is told by its {@link org.moothall.policy.answer.Merge} annotation.
 */
@NullMarked
package org.moothall.policy.answer;

import org.jspecify.annotations.NullMarked;
