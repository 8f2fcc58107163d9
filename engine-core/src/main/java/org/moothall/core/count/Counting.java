package org.moothall.core.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.moothall.meeting.Decision;
import org.moothall.meeting.Quorum;
import org.moothall.meeting.Tally;
import org.moothall.meeting.Verdict;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.DecisionRule;
import org.moothall.policy.answer.QuorumRule;
import org.moothall.spi.TallyMethod;

/** Decides questions: quorum first, then votes. */
public final class Counting {

  private Counting() {}

  /**
   * Decides a question.
   *
   * <p>It is undecided when the rules gave no answer on the quorum or on the decision, or when,
   * with a quorum, the method of counting is unknown or fails, or the votes suffice but the rules
   * ask for support on both sides of the main divide and of one side nobody voted. An undecided
   * question has not passed.
   *
   * @param figures who is there and how they voted
   * @param quorumRule what the rules said of the quorum when the question opened
   * @param decisionRule what the rules said of the decision when the question opened
   * @param methods methods of counting by id; empty where there is none
   */
  public static Decision decide(
      Figures figures,
      Ruling<QuorumRule> quorumRule,
      Ruling<DecisionRule> decisionRule,
      Function<String, Optional<TallyMethod>> methods) {
    Heads heads = Heads.of(figures);
    Optional<QuorumRule> onQuorum = answer(quorumRule);
    Optional<DecisionRule> onDecision = answer(decisionRule);
    Tally tally = heads.tally(onQuorum.map(QuorumRule::recusal));
    Quorum quorum =
        onQuorum
            .map(rule -> QuorumCount.of(heads, rule, trait -> Heads.of(figures.only(trait))))
            .orElseGet(() -> new Quorum(false, heads.voters(), List.of(), quorumRule.because()));
    if (onDecision.isEmpty()) {
      return new Decision.Undecided(
          quorum, tally, joined(quorum.because(), decisionRule.because()));
    }
    if (onQuorum.isEmpty()) {
      return new Decision.Undecided(quorum, tally, quorum.because());
    }
    if (!quorum.met()) {
      return new Decision.Inquorate(quorum, tally, quorum.because());
    }
    return counted(figures, quorum, tally, onDecision.get(), methods);
  }

  private static Decision counted(
      Figures figures,
      Quorum quorum,
      Tally tally,
      DecisionRule rule,
      Function<String, Optional<TallyMethod>> methods) {
    Optional<TallyMethod> method = methods.apply(rule.method());
    if (method.isEmpty()) {
      return failed(quorum, tally, "there is no method of counting `%s`".formatted(rule.method()));
    }
    Verdict verdict;
    try {
      verdict = method.get().count(tally, rule);
    } catch (RuntimeException e) {
      String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      return failed(quorum, tally, "the method `%s` failed: %s".formatted(rule.method(), what));
    }
    if (verdict == null || verdict.because().isEmpty()) {
      return failed(
          quorum, tally, "the method `%s` gave no reason for its verdict".formatted(rule.method()));
    }
    List<Reason> because = joined(quorum.because(), verdict.because());
    if (!verdict.passed()) {
      return new Decision.Rejected(quorum, tally, because);
    }
    return rule.bothSides()
        .map(asked -> onBothSides(quorum, tally, because, SidesCount.of(figures, asked)))
        .orElseGet(() -> new Decision.Passed(quorum, tally, because));
  }

  private static Decision onBothSides(
      Quorum quorum, Tally tally, List<Reason> votes, SidesCount.Result sides) {
    List<Reason> because = joined(votes, List.of(sides.because()));
    return switch (sides.outcome()) {
      case MET -> new Decision.Passed(quorum, tally, because);
      case MISSED -> new Decision.Rejected(quorum, tally, because);
      case UNKNOWN -> new Decision.Undecided(quorum, tally, because);
    };
  }

  private static Decision failed(Quorum quorum, Tally tally, String why) {
    return new Decision.Undecided(
        quorum, tally, joined(quorum.because(), List.of(Reason.engine("method", why))));
  }

  private static <T> Optional<T> answer(Ruling<T> ruling) {
    return switch (ruling) {
      case Ruling.Decided<T> decided -> Optional.of(decided.answer());
      case Ruling.Undecided<T> undecided -> Optional.empty();
    };
  }

  private static List<Reason> joined(List<Reason> first, List<Reason> then) {
    List<Reason> all = new ArrayList<>(first);
    all.addAll(then);
    return List.copyOf(all);
  }
}
