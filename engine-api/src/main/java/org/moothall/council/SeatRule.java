package org.moothall.council;

import org.moothall.policy.Reason;

/** One thing that must hold of a council, and the rule that says so. */
public sealed interface SeatRule {

  /** The rule that says so. */
  Reason because();

  /**
   * At least and at most so many members have a trait.
   *
   * @param trait {@code feature=value}
   * @param least 0 or more
   * @param most {@code least} or more; {@link Long#MAX_VALUE} for no upper end
   */
  record Quota(String trait, long least, long most, Reason because) implements SeatRule {
    public Quota {
      if (least < 0 || most < least) {
        throw new IllegalArgumentException(
            "a quota needs 0 <= least <= most, but was %s to %s".formatted(least, most));
      }
    }
  }

  /**
   * At least the share num/den of all members has a trait: {@code den · having ≥ num · members}.
   *
   * @param trait {@code feature=value}
   * @param num 0 to {@code den}
   * @param den 1 or more
   */
  record Share(String trait, long num, long den, Reason because) implements SeatRule {
    public Share {
      if (num < 0 || den < 1 || num > den) {
        throw new IllegalArgumentException(
            "a share needs 0 <= num <= den and den >= 1, but was %s/%s".formatted(num, den));
      }
    }
  }

  /**
   * One seat is an office of the council.
   *
   * @param name the seat, for instance {@code chair}
   * @param heldBy the office somebody must hold to take it
   */
  record Office(String name, String heldBy, Reason because) implements SeatRule {}

  /**
   * Nobody who holds both offices is seated.
   *
   * @param office one office
   * @param other the other
   */
  record Disjoint(String office, String other, Reason because) implements SeatRule {}
}
