package org.moothall.core.count;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
 * for those a share is taken of. Of an empty base there is no quorum, whatever the share, and of an
 * empty group neither.
 */
final class QuorumCount {

  private final Heads heads;
  private final QuorumRule rule;

  private QuorumCount(Heads heads, QuorumRule rule) {
    this.heads = heads;
    this.rule = rule;
  }

  /**
   * Whether enough are there.
   *
   * @param groups the heads of those members in office who have a trait
   */
  static Quorum of(Heads heads, QuorumRule rule, Function<String, Heads> groups) {
    return new QuorumCount(heads, rule).quorum(groups);
  }

  private Quorum quorum(Function<String, Heads> groups) {
    if (rule.tests().isEmpty()) {
      return new Quorum(false, counted(), List.of(), List.of(noTest()));
    }
    List<Quorum.Test> tests = new ArrayList<>();
    List<Reason> because = new ArrayList<>();
    for (QuorumRule.Test asked : rule.tests()) {
      Quorum.Test test = test(asked);
      tests.add(test);
      because.add(reason(asked.because(), sentence(asked, test)));
    }
    for (QuorumRule.GroupTest asked : rule.groups()) {
      QuorumCount group = new QuorumCount(groups.apply(asked.trait()), rule);
      Quorum.Test test = group.test(asked);
      tests.add(test);
      because.add(reason(asked.because(), group.sentence(asked, test)));
    }
    return new Quorum(tests.stream().allMatch(Quorum.Test::met), counted(), tests, because);
  }

  private static Reason noTest() {
    return Reason.engine("quorum", "the rule on the quorum has no test, so there is no quorum");
  }

  private Quorum.Test test(QuorumRule.Test asked) {
    long base = base(asked.base());
    long need = Math.max(rule.floor(), asked.need(base));
    long counted = counted(asked.base());
    return new Quorum.Test(
        base, need, counted, base > 0 && counted >= need && !tooMuch(asked, need));
  }

  /** A group's share; the floor and the caps are of the whole council. */
  private Quorum.Test test(QuorumRule.GroupTest asked) {
    long base = base(Base.OFFICE);
    long need = asked.need(base);
    return new Quorum.Test(base, need, counted(), base > 0 && counted() >= need);
  }

  /**
   * Whether the rules ask for more than they allow to ask for. They were found to agree when the
   * question opened, so if they don't, something is wrong and there is no quorum.
   */
  private boolean tooMuch(QuorumRule.Test asked, long need) {
    return asked.base() != Base.PRESENT && need > cap();
  }

  /** The most heads that may be asked for, of those known when the question opened. */
  private long cap() {
    return rule.caps().stream()
        .filter(cap -> base(cap.base()) > 0)
        .mapToLong(cap -> cap.most(base(cap.base())))
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private long base(Base base) {
    long out = rule.recusal() == Recusal.EXCLUDE_BASE ? heads.aside() : 0;
    return switch (base) {
      case SEATS -> heads.seats() - out;
      case OFFICE -> heads.inOffice() - out;
      case ELIGIBLE -> heads.inOffice() - heads.aside();
      case PRESENT ->
          rule.recusal() == Recusal.COUNT_PRESENT
              ? heads.voters() + heads.asidePresent()
              : heads.voters();
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
      case AGAINST -> heads.against();
    };
  }

  private static Reason reason(Reason source, String sentence) {
    return new Reason(source.rule(), source.file(), source.line(), sentence, source.facts());
  }

  private String sentence(QuorumRule.GroupTest asked, Quorum.Test test) {
    if (test.base() == 0) {
      return "nobody in office has `%s`, so there is no quorum%s"
          .formatted(asked.trait(), asideClause(Base.OFFICE));
    }
    return "%s of %s in office with `%s` %s; %s %s needed (%s %s)%s"
        .formatted(
            test.counted(),
            test.base(),
            asked.trait(),
            doing(test.counted()),
            test.needed(),
            test.needed() == 1 ? "is" : "are",
            ShareWords.of(asked.num(), asked.den(), false),
            test.base(),
            asideClause(Base.OFFICE));
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
        test.needed() > share ? "never fewer, though %s is %s".formatted(words, share) : words;
    if (tooMuch(asked, test.needed())) {
      why += "; but no rule may ask for more than %s, so there is no quorum".formatted(cap());
    }
    return "%s; %s %s needed (%s)%s"
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
      case PRESENT -> "nobody is present";
    };
  }

  /** For instance {@code 31 of 58 in office are present}. */
  private String presence(Base base, long of) {
    long count = counted(base);
    return switch (base) {
      case SEATS -> count + (count == 1 ? " member " : " members ") + doing(count);
      case OFFICE -> "%s of %s in office %s".formatted(count, of, doing(count));
      case ELIGIBLE -> "%s of %s who may decide %s".formatted(count, of, doing(count));
      case PRESENT -> "%s of %s present %s".formatted(count, of, doing(count));
    };
  }

  private String doing(long count) {
    return switch (rule.counted()) {
      case PRESENT -> count == 1 ? "is present" : "are present";
      case CAST -> "voted";
      case DECIDED -> "voted for or against";
      case FOR -> "voted for";
      case FOR_ABSTAIN -> "voted for or abstained";
      case AGAINST -> "voted against";
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
    return "; %s %s aside and %s".formatted(heads.aside(), one ? "stands" : "stand", effect);
  }
}
