package org.moothall.rules.kit;

import java.util.List;

/**
 * What came of holding a policy to one law.
 *
 * @param law the law as a clause, for instance {@code a member who comes never undoes a quorum}
 * @param invariants the numbers of the invariants it stands for; empty for a law of the kit's own
 * @param holds whether no case was found that breaks it
 * @param why the smallest case that breaks it, in words of one or more lines; empty where it holds
 */
public record Finding(String law, List<Integer> invariants, boolean holds, String why) {
  public Finding {
    invariants = List.copyOf(invariants);
  }
}
