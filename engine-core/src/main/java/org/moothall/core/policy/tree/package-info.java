/**
 * A rule file as a tree: what an author wrote, each word with its place. Every name in it has been
 * looked up by {@link org.moothall.core.policy.check} before anybody runs it, prints it or explains
 * it. Immutable.
 */
@NullMarked
package org.moothall.core.policy.tree;

import org.jspecify.annotations.NullMarked;
