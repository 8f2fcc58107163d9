package org.moothall.core.draw;

import java.util.List;
import org.moothall.council.SeatRule;
import org.moothall.policy.Reason;
import org.moothall.record.CouncilEvent.Listed;

/** Says of rules that clash what each asks for and what there is. */
final class Clash {

  private Clash() {}

  /** There are fewer people than seats. */
  static Reason ofSize(int seats, int people) {
    return Reason.engine(
        "draw", "the council has %s seats, and %s may be seated".formatted(seats, persons(people)));
  }

  /** The rule with its figures, under its own name and place. */
  static Reason of(SeatRule rule, int seats, List<Listed> people) {
    Reason source = rule.because();
    String says =
        "%s; %s"
            .formatted(asked(rule, seats), found(rule, Demands.count(rule, people), people.size()));
    return new Reason(source.rule(), source.file(), source.line(), says, source.facts());
  }

  private static String asked(SeatRule rule, int seats) {
    return switch (rule) {
      case SeatRule.Quota quota ->
          "of %s seats %s go to people with `%s`".formatted(seats, band(quota), quota.trait());
      case SeatRule.Share share ->
          "of %s seats at least %s (%s/%s) go to people with `%s`"
              .formatted(
                  seats, Demands.least(share, seats), share.num(), share.den(), share.trait());
      case SeatRule.Office office ->
          "one seat is the office `%s`, for a holder of `%s`"
              .formatted(office.name(), office.heldBy());
      case SeatRule.Disjoint disjoint ->
          "nobody who holds both `%s` and `%s` is seated"
              .formatted(disjoint.office(), disjoint.other());
    };
  }

  private static String band(SeatRule.Quota quota) {
    if (quota.least() == quota.most()) {
      return "exactly " + quota.least();
    }
    if (quota.most() == Long.MAX_VALUE) {
      return "at least " + quota.least();
    }
    return quota.least() == 0 ? "at most " + quota.most() : quota.least() + " to " + quota.most();
  }

  private static String found(SeatRule rule, long count, int people) {
    String verb =
        switch (rule) {
          case SeatRule.Quota quota -> count == 1 ? "has it" : "have it";
          case SeatRule.Share share -> count == 1 ? "has it" : "have it";
          case SeatRule.Office office -> count == 1 ? "holds it" : "hold it";
          case SeatRule.Disjoint disjoint -> count == 1 ? "holds both" : "hold both";
        };
    return "%s of the %s who may be seated %s".formatted(count, persons(people), verb);
  }

  private static String persons(int count) {
    return count == 1 ? "1 person" : count + " people";
  }
}
