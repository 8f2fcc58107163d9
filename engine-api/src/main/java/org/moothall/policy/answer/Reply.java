package org.moothall.policy.answer;

import org.moothall.policy.answer.Merge.Kind;

/**
 * What reply is owed, and how soon.
 *
 * @param duty what is owed
 * @param withinDays working days until it must be given, 1 or more
 */
public record Reply(Duty duty, long withinDays) {

  /** What is owed; the later, the stronger. */
  public enum Duty {
    /** An explanation. */
    EXPLAIN,
    /** A promise with a time limit. */
    PROMISE
  }

  /** What a rule on replies can say. */
  public interface Verbs {

    /** An explanation is owed. */
    @Merge(value = Kind.JOIN, how = "a promise is the stronger duty and wins")
    void explain(String reason);

    /** A promise with a time limit is owed. */
    @Merge(value = Kind.JOIN, how = "a promise is the stronger duty and wins")
    void promise(String reason);

    /** The reply must be given within so many working days. */
    @Merge(value = Kind.JOIN, how = "the shortest limit holds; required")
    void withinDays(@Stricter(Stricter.Direction.LOWER) long workingDays);
  }
}
