package org.moothall.core.policy;

import java.util.List;
import org.moothall.core.policy.run.RuleBase;
import org.moothall.policy.PolicyStack;

/**
 * A sound stack with all that asking it needs. The desk finds what is held here for as long as it
 * is held, and forgets it some time after.
 *
 * @param asked the stack as the host knows it
 * @param version its version
 * @param read what was read
 * @param bases the rules of each question it answers
 */
record ReadyStack(PolicyStack asked, String version, StackReader.Read read, List<RuleBase> bases) {
  ReadyStack {
    bases = List.copyOf(bases);
  }
}
