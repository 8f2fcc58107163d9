package org.moothall.policy.answer;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.moothall.policy.Reason;
import org.moothall.policy.answer.Merge.Kind;

/**
 * What to do about who did not take part.
 *
 * @param outreach reasons by cohort, a trait {@code feature=value}, in alphabetical order
 * @param secondCall whether people are called a second time
 * @param warnings what is to be reported
 */
public record Participation(
    Map<String, List<Reason>> outreach, boolean secondCall, List<Reason> warnings) {
  public Participation {
    outreach = Collections.unmodifiableMap(new TreeMap<>(outreach));
    warnings = List.copyOf(warnings);
  }

  /** What a rule on participation can say. */
  public interface Verbs {

    /** Somebody goes to see the cohort, a trait {@code feature=value}. */
    @Merge(value = Kind.JOIN, how = "every cohort named by any rule is seen")
    void outreach(String trait, String reason);

    /** Everybody is called a second time. */
    @Merge(value = Kind.JOIN, how = "one rule is enough")
    void secondCall(String reason);

    /** The report says this. */
    @Merge(value = Kind.JOIN, how = "every warning is reported")
    void warn(String reason);
  }
}
