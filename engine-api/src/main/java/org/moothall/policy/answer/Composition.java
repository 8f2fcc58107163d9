package org.moothall.policy.answer;

import java.util.List;
import org.moothall.council.SeatRule;
import org.moothall.policy.answer.Merge.Kind;

/**
 * What a council must look like.
 *
 * @param least the fewest members
 * @param most the most members
 * @param rules everything else that must hold of it, each with the rule that says so
 */
public record Composition(long least, long most, List<SeatRule> rules) {
  public Composition {
    rules = List.copyOf(rules);
  }

  /** What a rule on composition can say. A trait is written {@code feature=value}. */
  public interface Verbs {

    /** The council has at least and at most so many members. */
    @Merge(value = Kind.JOIN, how = "bands intersect; an empty band is a contradiction; required")
    void members(
        @Stricter(Stricter.Direction.HIGHER) long least,
        @Stricter(Stricter.Direction.LOWER) long most);

    /** At least so many members have the trait. */
    @Merge(value = Kind.JOIN, how = "every minimum must hold")
    void seatsAtLeast(String trait, @Stricter(Stricter.Direction.HIGHER) long seats);

    /** At most so many members have the trait. */
    @Merge(value = Kind.JOIN, how = "every maximum must hold")
    void seatsAtMost(String trait, @Stricter(Stricter.Direction.LOWER) long seats);

    /** At least the share num/den of all members has the trait; exactly the share is enough. */
    @Merge(value = Kind.JOIN, how = "every share must be reached")
    void shareAtLeast(String trait, long num, long den);

    /**
     * One seat is the office {@code name}, taken by somebody who holds the office {@code heldBy}.
     */
    @Merge(value = Kind.PICK, how = "one holder a name; two different ones contradict")
    void office(String name, String heldBy);

    /** Nobody who holds both offices is seated. */
    @Merge(value = Kind.JOIN, how = "every pair stays disjoint")
    void disjoint(String office, String other);
  }
}
