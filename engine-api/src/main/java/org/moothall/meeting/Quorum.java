package org.moothall.meeting;

import java.util.List;
import org.moothall.policy.Reason;

/**
 * Whether enough members were there, and why.
 *
 * @param met whether every test held
 * @param counted how many members counted
 * @param tests each test with its figures, groups after the others; empty when no rule on the
 *     quorum could be applied
 * @param because each test as a sentence with its rule; never empty
 */
public record Quorum(boolean met, long counted, List<Test> tests, List<Reason> because) {
  public Quorum {
    tests = List.copyOf(tests);
    because = List.copyOf(because);
  }

  /**
   * One test.
   *
   * @param base how many people the share is taken of
   * @param needed how many had to count: the share of the base, exactly, and never below the floor
   * @param counted how many of them counted
   * @param met whether enough counted
   */
  public record Test(long base, long needed, long counted, boolean met) {}
}
