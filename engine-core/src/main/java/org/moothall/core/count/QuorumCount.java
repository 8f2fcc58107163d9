package org.moothall.core.count;

import java.util.ArrayList;
import java.util.List;
import org.moothall.meeting.Quorum;
import org.moothall.policy.Reason;
import org.moothall.policy.answer.QuorumRule;
import org.moothall.policy.answer.QuorumRule.Base;
import org.moothall.policy.answer.QuorumRule.Counted;
import org.moothall.policy.answer.QuorumRule.Recusal;

/**
 * Holds the heads at a meeting against the rule on the quorum.
 *
 * <p>Whoever is left out of a base is not counted towards its share either, so nobody can stand in
 * for those a share is taken of. Of an empty base there is no quorum, whatever the share.
 */
final class QuorumCount {

  private final Heads heads;
  private final QuorumRule rule;

  private QuorumCount(Heads heads, QuorumRule rule) {
    this.heads = heads;
    this.rule = rule;
  }

  static Quorum of(Heads heads, QuorumRule rule) {
    return new QuorumCount(heads, rule).quorum();
  }

  private Quorum quorum() {
    if (rule.tests().isEmpty()) {
      return new Quorum(false, counted(), List.of(), List.of(noTest()));
    }
    List<Quorum.Test> tests = new ArrayList<>();
    List<Reason> because = new ArrayList<>();
    for (QuorumRule.Test asked : rule.tests()) {
      Quorum.Test test = test(asked);
      tests.add(test);
      because.add(reason(asked, test));
    }
    return new Quorum(tests.stream().allMatch(Quorum.Test::met), counted(), tests, because);
  }

  private static Reason noTest() {
    return Reason.engine("quorum", "the rule on the quorum has no test, so there is no quorum");
  }

  private Quorum.Test test(QuorumRule.Test asked) {
    long base = base(asked.base());
    long need = Math.max(rule.floor(), asked.need(base));
    return new Quorum.Test(base, need, base > 0 && counted(asked.base()) >= need);
  }

  private long base(Base base) {
    long out = rule.recusal() == Recusal.EXCLUDE_BASE ? heads.aside() : 0;
    return switch (base) {
      case SEATS -> heads.seats() - out;
      case OFFICE -> heads.inOffice() - out;
      case ELIGIBLE -> heads.inOffice() - heads.aside();
    };
  }

  private long counted(Base base) {
    return base == Base.ELIGIBLE ? voting() : counted();
  }

  private long counted() {
    boolean asideToo = rule.counted() == Counted.PRESENT && rule.recusal() == Recusal.COUNT_PRESENT;
    return asideToo ? voting() + heads.asidePresent() : voting();
  }

  private long voting() {
    return switch (rule.counted()) {
      case PRESENT -> heads.voters();
      case CAST -> heads.inFavour() + heads.against() + heads.abstained();
      case DECIDED -> heads.inFavour() + heads.against();
      case FOR -> heads.inFavour();
      case FOR_ABSTAIN -> heads.inFavour() + heads.abstained();
    };
  }

  private Reason reason(QuorumRule.Test asked, Quorum.Test test) {
    Reason source = asked.because();
    return new Reason(
        source.rule(), source.file(), source.line(), sentence(asked, test), source.facts());
  }

  private String sentence(QuorumRule.Test asked, Quorum.Test test) {
    if (test.base() == 0) {
      return nobody(asked.base()) + ", so there is no quorum" + asideClause(asked.base());
    }
    long share = asked.need(test.base());
    String words = ShareWords.of(asked.num(), asked.den(), asked.strict()) + " " + test.base();
    if (asked.base() == Base.SEATS) {
      words += " seats";
    }
    String why =
        test.needed() > share ? "never fewer, though %s is %d".formatted(words, share) : words;
    return "%s; %d %s needed (%s)%s"
        .formatted(
            presence(asked.base(), test.base()),
            test.needed(),
            test.needed() == 1 ? "is" : "are",
            why,
            asideClause(asked.base()));
  }

  private static String nobody(Base base) {
    return switch (base) {
      case SEATS -> "no seat can be filled";
      case OFFICE -> "nobody is in office";
      case ELIGIBLE -> "nobody may decide";
    };
  }

  /** For instance {@code 31 of 58 in office are present}. */
  private String presence(Base base, long of) {
    long count = counted(base);
    return switch (base) {
      case SEATS -> count + (count == 1 ? " member " : " members ") + doing(count);
      case OFFICE -> "%d of %d in office %s".formatted(count, of, doing(count));
      case ELIGIBLE -> "%d of %d who may decide %s".formatted(count, of, doing(count));
    };
  }

  private String doing(long count) {
    return switch (rule.counted()) {
      case PRESENT -> count == 1 ? "is present" : "are present";
      case CAST -> "voted";
      case DECIDED -> "voted for or against";
      case FOR -> "voted for";
      case FOR_ABSTAIN -> "voted for or abstained";
    };
  }

  private String asideClause(Base base) {
    if (heads.aside() == 0) {
      return "";
    }
    boolean one = heads.aside() == 1;
    String effect;
    if (base == Base.ELIGIBLE || rule.recusal() == Recusal.EXCLUDE_BASE) {
      effect = one ? "is left out" : "are left out";
    } else if (rule.recusal() == Recusal.COUNT_PRESENT) {
      effect = one ? "counts if present" : "count if present";
    } else {
      effect = one ? "counts as absent" : "count as absent";
    }
    return "; %d %s aside and %s".formatted(heads.aside(), one ? "stands" : "stand", effect);
  }
}
