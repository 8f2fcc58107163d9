package org.moothall.policy.answer;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.moothall.matter.Level;
import org.moothall.policy.answer.Merge.Kind;
import org.moothall.policy.fact.Power;

/**
 * Whose matter it is.
 *
 * @param lead the body that leads; empty when nobody is competent and the task is refused
 * @param coOwners bodies that own it too, in alphabetical order
 * @param withinDays how many working days there are; 0 when nobody leads and no rule says
 * @param refused whether the body it was handed to need not take it
 */
public record Competence(
    Optional<Lead> lead, Set<String> coOwners, long withinDays, boolean refused) {
  public Competence {
    coOwners = Collections.unmodifiableSet(new TreeSet<>(coOwners));
  }

  /**
   * The competent body of the lowest level.
   *
   * @param body the body
   * @param level its level
   */
  public record Lead(String body, Level level) {}

  /** What a rule on competence can say. */
  public interface Verbs {

    /**
     * The body is competent and has so many working days. What stands together in a power list is
     * said together, and bound from it.
     */
    @Merge(
        value = Kind.VOTE,
        how =
            "the lowest level leads, with its own days; two bodies of that level contradict;"
                + " required, unless the task is refused")
    void competent(
        @Bound(Power.class) String body,
        @Bound(Power.class) Level level,
        @Bound(Power.class) long workingDays);

    /** The body owns the matter too. */
    @Merge(value = Kind.JOIN, how = "everybody named by any rule owns it too")
    void coOwner(String body, String reason);

    /** It must be done within so many working days, however many the power list gives. */
    @Merge(value = Kind.JOIN, how = "the shortest limit holds, the lead's own included")
    void withinDays(@Stricter(Stricter.Direction.LOWER) long workingDays);

    /** The body the task was handed to need not take it. */
    @Merge(value = Kind.JOIN, how = "any refusal refuses")
    void refuseTask(String reason);
  }
}
