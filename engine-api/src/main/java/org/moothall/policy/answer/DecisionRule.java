package org.moothall.policy.answer;

import java.util.List;
import java.util.Optional;
import org.moothall.policy.Reason;
import org.moothall.policy.answer.Merge.Kind;

/**
 * When a question has passed.
 *
 * @param method the id of the {@link org.moothall.spi.TallyMethod}, for instance {@code majority}
 * @param thresholds each must be reached
 * @param abstention how abstentions count
 * @param tie what happens when for and against are equal
 * @param bothSides the support that is needed on both sides of the main divide; empty when no rule
 *     asks for it
 */
public record DecisionRule(
    String method,
    List<Threshold> thresholds,
    Abstention abstention,
    Tie tie,
    Optional<BothSides> bothSides) {
  public DecisionRule {
    thresholds = List.copyOf(thresholds);
  }

  /** A rule that does not ask for support on both sides. */
  public DecisionRule(String method, List<Threshold> thresholds, Abstention abstention, Tie tie) {
    this(method, thresholds, abstention, tie, Optional.empty());
  }

  /**
   * One threshold: the votes in favour against a share of a base.
   *
   * @param num 0 or more
   * @param den 1 or more
   * @param strict whether exactly the share is too few
   * @param of whom the share is taken of
   * @param because the rule that asks for it
   */
  public record Threshold(long num, long den, boolean strict, Of of, Reason because) {
    public Threshold {
      if (num < 0 || den < 1) {
        throw new IllegalArgumentException(
            "a share needs num >= 0 and den >= 1, but was %s/%s".formatted(num, den));
      }
    }

    /**
     * The fewest votes in favour that reach the share of a base, exactly.
     *
     * @param base how much the share is taken of, 0 or more
     * @return {@link Long#MAX_VALUE} where that is more than a {@code long} holds
     */
    public long need(long base) {
      return Need.of(num, den, strict, base);
    }
  }

  /**
   * Support on both sides of the main divide of the matter's opinion map ({@link
   * org.moothall.meeting.Sides}), as it was when the question was put.
   *
   * <p>Counted are the ballots for and against of members who stand on a side. Where a side has
   * none, or the map does not have two sides, the question is undecided.
   *
   * @param percent how many of either side must be in favour, in percent of its ballots for and
   *     against, from 0 to 100
   * @param because the rule that asks for it
   */
  public record BothSides(long percent, Reason because) {}

  /** Whom a threshold's share is taken of. */
  public enum Of {
    /** Votes that count: for and against, and abstentions where they count in the base. */
    VOTES,
    /** Members present. */
    PRESENT,
    /** Members in office. */
    OFFICE
  }

  /** How abstentions count. There is no default: a rule must say. */
  public enum Abstention {
    /** As if not cast. */
    IGNORED,
    /** Not in favour, but part of the votes a share is taken of. */
    IN_BASE,
    /** As votes against. */
    AGAINST
  }

  /** What happens when for and against are equal. */
  public enum Tie {
    /** The question fails. */
    FAILS,
    /** The chair's vote decides. */
    CHAIR
  }

  /** What a rule on decisions can say. */
  public interface Verbs {

    /** The method by which votes are counted. */
    @Merge(value = Kind.PICK, how = "one value, required")
    void method(String id);

    /** In favour must be at least (strict: more than) num/den of whom the share is taken of. */
    @Merge(value = Kind.JOIN, how = "every threshold must be reached; at least one is required")
    void passes(Of of, long num, long den, boolean strict);

    /** How abstentions count. */
    @Merge(value = Kind.PICK, how = "one value, required")
    void abstentions(Abstention mode);

    /** What happens when for and against are equal. */
    @Merge(value = Kind.PICK, how = "one value, required")
    void tie(Tie tie);

    /** On both sides of the main divide, so many percent must be in favour. */
    @Merge(value = Kind.JOIN, how = "the highest percentage holds")
    void bothSides(@Stricter(Stricter.Direction.HIGHER) long percent);
  }
}
