package org.moothall.core.count;

import java.util.Collection;
import java.util.Optional;
import org.moothall.meeting.Position;
import org.moothall.meeting.Sides;
import org.moothall.policy.Reason;
import org.moothall.policy.answer.DecisionRule.BothSides;

/**
 * Whether enough on each side of the main divide are in favour. Of a side count the votes for and
 * against that count anyway; enough is votes for × 100 ≥ percent × (votes for and against).
 *
 * <p>Where nobody of a side voted for or against it is unknown, and nothing passes on support that
 * is unknown.
 */
final class SidesCount {

  /** What the count comes to. */
  enum Outcome {
    MET,
    MISSED,
    UNKNOWN
  }

  /**
   * A count and why it came to that.
   *
   * @param because names the rule that asked
   */
  record Result(Outcome outcome, Reason because) {}

  /** The votes of one side. */
  private record Votes(long inFavour, long against) {

    static Votes of(Collection<String> side, Figures figures) {
      return new Votes(count(side, figures, Position.FOR), count(side, figures, Position.AGAINST));
    }

    long cast() {
      return inFavour + against;
    }

    boolean reach(long percent) {
      return Math.multiplyExact(inFavour, 100L) >= Math.multiplyExact(percent, cast());
    }

    private static long count(Collection<String> side, Figures figures, Position position) {
      return side.stream()
          .distinct()
          .filter(figures::counts)
          .filter(member -> figures.ballots().get(member) == position)
          .count();
    }
  }

  private SidesCount() {}

  static Result of(Figures figures, BothSides asked) {
    Optional<Sides> sides = figures.sides();
    if (sides.isEmpty()) {
      return unknown(asked, "the opinion map did not have two sides when the question was put");
    }
    Votes left = Votes.of(sides.get().left(), figures);
    Votes right = Votes.of(sides.get().right(), figures);
    if (left.cast() == 0 || right.cast() == 0) {
      return unknown(asked, nobody(left, right));
    }
    boolean met = left.reach(asked.percent()) && right.reach(asked.percent());
    return new Result(
        met ? Outcome.MET : Outcome.MISSED,
        reason(
            asked,
            "of those left of the main divide %s voted for and %s against, of those right of it %s and %s; %s %% must be in favour on both sides"
                .formatted(
                    left.inFavour, left.against, right.inFavour, right.against, asked.percent())));
  }

  private static String nobody(Votes left, Votes right) {
    String where =
        left.cast() == 0 && right.cast() == 0
            ? "on either side"
            : left.cast() == 0 ? "left" : "right";
    return "nobody %s of the main divide voted for or against".formatted(where);
  }

  private static Result unknown(BothSides asked, String why) {
    return new Result(
        Outcome.UNKNOWN,
        reason(
            asked,
            "%s %% must be in favour on both sides of the main divide, but %s; so it has not passed"
                .formatted(asked.percent(), why)));
  }

  private static Reason reason(BothSides asked, String says) {
    Reason source = asked.because();
    return new Reason(source.rule(), source.file(), source.line(), says, source.facts());
  }
}
