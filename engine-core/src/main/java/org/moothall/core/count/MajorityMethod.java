package org.moothall.core.count;

import java.util.List;
import org.moothall.meeting.Tally;
import org.moothall.meeting.Verdict;
import org.moothall.policy.Reason;
import org.moothall.policy.answer.DecisionRule;
import org.moothall.spi.TallyMethod;

/**
 * Simple, absolute and super majorities. A question passes when there are more votes for than
 * against and every threshold is reached; so a threshold below one half adds to a majority and
 * never replaces it. Where nobody votes for or against, nothing passes.
 *
 * <p>Abstentions that the rule counts as votes against are votes against throughout.
 *
 * <p>Equal votes fail, or the chair's vote decides. The chair's vote for counts once more, as a
 * casting vote, in thresholds of votes; thresholds of members present or in office are held against
 * the votes of members alone. A chair who votes against, abstains or does not vote lets the
 * question fail.
 */
public final class MajorityMethod implements TallyMethod {

  @Override
  public String id() {
    return "majority";
  }

  /**
   * Counts.
   *
   * @throws IllegalArgumentException if the rule has no threshold
   */
  @Override
  public Verdict count(Tally tally, DecisionRule rule) {
    if (rule.thresholds().isEmpty()) {
      throw new IllegalArgumentException(
          "the method `majority` needs a threshold, but the rule has none");
    }
    if (tally.inFavour() == 0 && tally.against() == 0) {
      return new Verdict(
          false,
          List.of(
              Reason.engine(
                  "majority", "nobody voted for or against, so the question does not pass")));
    }
    return new MajorityCount(tally, rule).verdict();
  }
}
