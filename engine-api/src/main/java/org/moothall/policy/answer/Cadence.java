package org.moothall.policy.answer;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.moothall.policy.Reason;
import org.moothall.policy.answer.Merge.Kind;

/**
 * How often a council meets.
 *
 * @param everyMonths at least once in so many calendar months; 0 when no rule says
 * @param due whether a session is due now
 * @param missed reasons by month, for instance {@code 2026-03}, in the order of months
 */
public record Cadence(long everyMonths, boolean due, Map<String, List<Reason>> missed) {
  public Cadence {
    missed = Collections.unmodifiableMap(new TreeMap<>(missed));
  }

  /** What a rule on cadence can say. */
  public interface Verbs {

    /** A session is held at least once in so many calendar months. */
    @Merge(value = Kind.JOIN, how = "the shortest interval holds")
    void everyMonths(@Stricter(Stricter.Direction.LOWER) long months);

    /** A session is due now. */
    @Merge(value = Kind.JOIN, how = "one rule is enough")
    void due(String reason);

    /** In this month, written {@code 2026-03}, a session was missed. */
    @Merge(value = Kind.JOIN, how = "every month named by any rule was missed")
    void missed(String month, String reason);
  }
}
