package org.moothall.meeting;

import java.util.List;
import org.moothall.policy.Reason;

/**
 * What a method of counting makes of a tally.
 *
 * @param passed whether the question passes
 * @param because every threshold as a sentence with its rule; never empty
 */
public record Verdict(boolean passed, List<Reason> because) {
  public Verdict {
    because = List.copyOf(because);
  }
}
