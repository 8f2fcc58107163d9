package org.moothall.core.policy.run;

import org.moothall.core.policy.tree.Condition.Pattern;

/** How many facts a pattern may match, at most. */
interface PatternSizes {

  /** How many facts may match the pattern, whatever it is joined with. */
  long matching(Pattern pattern);

  /** How many of those share one value of the property, at most. */
  long sharing(Pattern pattern, String property);
}
