/**
 * What stands between locally compiled rules and the host, should the checker ever let something
 * through: a class loader for which nothing exists but what rules need, and a reader of bytecode
 * that knows every call a rule may make.
 *
 * <p>Start at {@link org.moothall.core.policy.wall.RuleWords}. Nothing here knows Drools or runs a
 * rule.
 */
@NullMarked
package org.moothall.core.policy.wall;

import org.jspecify.annotations.NullMarked;
