package org.moothall.policy.answer;

import org.moothall.policy.answer.Merge.Kind;

/**
 * What reply is owed, and how soon.
 *
 * @param duty what is owed
 * @param withinDays working days until it must be given, 1 or more
 * @param notBeforeDays the first working day on which it may be given, counted as {@code
 *     withinDays} is; 0 when it may be given at once
 * @param feedbackEvery working days from one feedback to the next; 0 when no rule says
 */
public record Reply(Duty duty, long withinDays, long notBeforeDays, long feedbackEvery) {

  /** A reply that may be given at once, without feedback on regular dates. */
  public Reply(Duty duty, long withinDays) {
    this(duty, withinDays, 0, 0);
  }

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

    /** The reply must not be given before the so manyth working day. */
    @Merge(value = Kind.JOIN, how = "the longest wait holds; one beyond the limit contradicts it")
    void notBeforeDays(@Stricter(Stricter.Direction.HIGHER) long workingDays);

    /** Feedback is due every so many working days. */
    @Merge(value = Kind.JOIN, how = "the shortest interval holds")
    void feedbackEvery(@Stricter(Stricter.Direction.LOWER) long workingDays);
  }
}
