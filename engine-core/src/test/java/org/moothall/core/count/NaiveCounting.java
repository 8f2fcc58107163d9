package org.moothall.core.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moothall.meeting.Position;
import org.moothall.policy.answer.DecisionRule;
import org.moothall.policy.answer.DecisionRule.Threshold;
import org.moothall.policy.answer.QuorumRule;

/** Counting done a second time, as if by hand: call the roll, and try out how many are enough. */
final class NaiveCounting {

  /** What became of a question. */
  enum Outcome {
    INQUORATE,
    REJECTED,
    PASSED
  }

  private NaiveCounting() {}

  static Outcome decide(Figures figures, QuorumRule quorum, DecisionRule decision) {
    for (QuorumRule.Test test : quorum.tests()) {
      if (!quorate(figures, quorum, test)) {
        return Outcome.INQUORATE;
      }
    }
    return passes(figures, quorum, decision) ? Outcome.PASSED : Outcome.REJECTED;
  }

  private static boolean quorate(Figures figures, QuorumRule rule, QuorumRule.Test test) {
    int base = 0;
    int counted = 0;
    for (String member : figures.electorate()) {
      boolean aside = figures.recused().contains(member);
      boolean out = aside && rule.recusal() == QuorumRule.Recusal.EXCLUDE_BASE;
      if (out || (aside && test.base() == QuorumRule.Base.ELIGIBLE)) {
        continue;
      }
      boolean there =
          figures.present().contains(member)
              && (!aside || rule.recusal() == QuorumRule.Recusal.COUNT_PRESENT);
      if (test.base() == QuorumRule.Base.PRESENT && !there) {
        continue;
      }
      base++;
      if (counts(figures, rule, member, aside)) {
        counted++;
      }
    }
    if (test.base() == QuorumRule.Base.SEATS) {
      base += (int) (figures.seats() - figures.electorate().size());
    }
    return base > 0
        && counted >= rule.floor()
        && enough(counted, test.num(), test.den(), test.strict(), base);
  }

  private static boolean counts(Figures figures, QuorumRule rule, String member, boolean aside) {
    if (!figures.present().contains(member)) {
      return false;
    }
    if (aside) {
      return rule.counted() == QuorumRule.Counted.PRESENT
          && rule.recusal() == QuorumRule.Recusal.COUNT_PRESENT;
    }
    Optional<Position> vote = Optional.ofNullable(figures.ballots().get(member));
    return switch (rule.counted()) {
      case PRESENT -> true;
      case CAST -> vote.isPresent();
      case DECIDED -> vote.filter(v -> v != Position.ABSTAIN).isPresent();
      case FOR -> vote.filter(v -> v == Position.FOR).isPresent();
      case AGAINST -> vote.filter(v -> v == Position.AGAINST).isPresent();
      case FOR_ABSTAIN -> vote.filter(v -> v != Position.AGAINST).isPresent();
    };
  }

  private static boolean passes(Figures figures, QuorumRule quorum, DecisionRule rule) {
    List<Position> votes = new ArrayList<>();
    int present = 0;
    int inOffice = 0;
    for (String member : figures.electorate()) {
      boolean aside = figures.recused().contains(member);
      if (!(aside && quorum.recusal() == QuorumRule.Recusal.EXCLUDE_BASE)) {
        inOffice++;
      }
      if (aside || !figures.present().contains(member)) {
        continue;
      }
      present++;
      if (figures.ballots().containsKey(member)) {
        votes.add(figures.ballots().get(member));
      }
    }
    if (votes.stream().allMatch(vote -> vote == Position.ABSTAIN)) {
      return false;
    }
    if (rule.abstention() == DecisionRule.Abstention.IGNORED) {
      votes.removeIf(vote -> vote == Position.ABSTAIN);
    }
    if (rule.abstention() == DecisionRule.Abstention.AGAINST) {
      votes.replaceAll(vote -> vote == Position.ABSTAIN ? Position.AGAINST : vote);
    }
    int members = number(votes, Position.FOR);
    if (members < number(votes, Position.AGAINST)) {
      return false;
    }
    if (members == number(votes, Position.AGAINST)) {
      if (rule.tie() == DecisionRule.Tie.FAILS || !chairIsFor(figures)) {
        return false;
      }
      votes.add(Position.FOR);
    }
    for (Threshold threshold : rule.thresholds()) {
      boolean ofVotes = threshold.of() == DecisionRule.Of.VOTES;
      int inFavour = ofVotes ? number(votes, Position.FOR) : members;
      int base =
          ofVotes ? votes.size() : threshold.of() == DecisionRule.Of.PRESENT ? present : inOffice;
      if (!enough(inFavour, threshold.num(), threshold.den(), threshold.strict(), base)) {
        return false;
      }
    }
    return true;
  }

  private static boolean chairIsFor(Figures figures) {
    return figures.chair().filter(figures.electorate()::contains).isPresent()
        && figures.present().contains(figures.chair().get())
        && !figures.recused().contains(figures.chair().get())
        && figures.ballots().get(figures.chair().get()) == Position.FOR;
  }

  private static int number(List<Position> votes, Position position) {
    int number = 0;
    for (Position vote : votes) {
      if (vote == position) {
        number++;
      }
    }
    return number;
  }

  private static boolean enough(int heads, long num, long den, boolean strict, int base) {
    return strict ? den * heads > num * base : den * heads >= num * base;
  }
}
