package org.moothall.core.count;

import java.util.ArrayList;
import java.util.List;
import org.moothall.meeting.Position;
import org.moothall.meeting.Tally;
import org.moothall.meeting.Verdict;
import org.moothall.policy.Reason;
import org.moothall.policy.answer.DecisionRule;
import org.moothall.policy.answer.DecisionRule.Abstention;
import org.moothall.policy.answer.DecisionRule.Threshold;
import org.moothall.policy.answer.DecisionRule.Tie;

/** One tally held against one rule by {@link MajorityMethod}. */
final class MajorityCount {

  private final Tally tally;
  private final DecisionRule rule;
  private final long inFavour;
  private final long against;
  private final boolean tied;
  private final long casting;

  MajorityCount(Tally tally, DecisionRule rule) {
    this.tally = tally;
    this.rule = rule;
    inFavour = tally.inFavour();
    against =
        rule.abstention() == Abstention.AGAINST
            ? Math.addExact(tally.against(), tally.abstained())
            : tally.against();
    tied = inFavour == against;
    boolean chairFor = tally.chair().filter(Position.FOR::equals).isPresent();
    casting = tied && rule.tie() == Tie.CHAIR && chairFor ? 1 : 0;
  }

  Verdict verdict() {
    boolean passed = inFavour + casting > against;
    List<Reason> because = new ArrayList<>();
    for (Threshold threshold : rule.thresholds()) {
      long base = base(threshold);
      long votes = votes(threshold);
      long need = threshold.need(base);
      passed &= base > 0 && votes >= need;
      because.add(reason(threshold, votes, need, base));
    }
    if (inFavour <= against) {
      because.add(Reason.engine("majority", balance()));
    }
    return new Verdict(passed, because);
  }

  private long votes(Threshold threshold) {
    return switch (threshold.of()) {
      case VOTES -> inFavour + casting;
      case PRESENT, OFFICE -> inFavour;
    };
  }

  private long base(Threshold threshold) {
    return switch (threshold.of()) {
      case VOTES -> {
        long votes = Math.addExact(Math.addExact(inFavour, casting), against);
        yield rule.abstention() == Abstention.IN_BASE
            ? Math.addExact(votes, tally.abstained())
            : votes;
      }
      case PRESENT -> tally.present();
      case OFFICE -> tally.inOffice();
    };
  }

  private Reason reason(Threshold threshold, long votes, long need, long base) {
    String noun =
        switch (threshold.of()) {
          case VOTES -> base == 1 ? "vote" : "votes";
          case PRESENT -> "present";
          case OFFICE -> "in office";
        };
    String sentence =
        "%s voted for%s; %s %s needed (%s %s %s)"
            .formatted(
                inFavour,
                votes > inFavour ? ", %s with the chair's casting vote".formatted(votes) : "",
                need,
                need == 1 ? "is" : "are",
                ShareWords.of(threshold.num(), threshold.den(), threshold.strict()),
                base,
                noun);
    Reason source = threshold.because();
    return new Reason(source.rule(), source.file(), source.line(), sentence, source.facts());
  }

  private String balance() {
    String votes =
        "%s voted for and %s against%s"
            .formatted(
                inFavour,
                against,
                against > tally.against()
                    ? ", %s of them by abstaining".formatted(tally.abstained())
                    : "");
    if (!tied) {
      return votes + "; a majority has more for than against";
    }
    return votes
        + (rule.tie() == Tie.FAILS
            ? "; a tie fails"
            : "; the chair's vote decides, and the chair " + chair());
  }

  private String chair() {
    return tally
        .chair()
        .map(
            position ->
                switch (position) {
                  case FOR -> "voted for";
                  case AGAINST -> "voted against";
                  case ABSTAIN -> "abstained";
                })
        .orElse("did not vote");
  }
}
