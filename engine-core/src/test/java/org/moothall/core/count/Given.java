package org.moothall.core.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.moothall.meeting.Decision;
import org.moothall.meeting.Position;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.DecisionRule;
import org.moothall.policy.answer.DecisionRule.Abstention;
import org.moothall.policy.answer.DecisionRule.Of;
import org.moothall.policy.answer.DecisionRule.Threshold;
import org.moothall.policy.answer.DecisionRule.Tie;
import org.moothall.policy.answer.QuorumRule;
import org.moothall.policy.answer.QuorumRule.Base;
import org.moothall.policy.answer.QuorumRule.Counted;
import org.moothall.policy.answer.QuorumRule.Recusal;
import org.moothall.spi.TallyMethod;

/** Councils, meetings and rules for the tests of this room. */
final class Given {

  static final Reason RULE =
      new Reason("town.quorum", "town.drl", 14, "so the town says", List.of());
  static final Function<String, Optional<TallyMethod>> METHODS =
      id -> Optional.<TallyMethod>of(new MajorityMethod()).filter(method -> method.id().equals(id));

  private Given() {}

  static QuorumRule quorum(Base base, long num, long den, boolean strict) {
    return quorum(base, num, den, strict, Counted.PRESENT, Recusal.KEEP_BASE);
  }

  static QuorumRule quorum(
      Base base, long num, long den, boolean strict, Counted counted, Recusal recusal) {
    return new QuorumRule(
        List.of(new QuorumRule.Test(num, den, strict, base, RULE)), 0, counted, recusal);
  }

  static QuorumRule withFloor(long floor, QuorumRule rule) {
    return new QuorumRule(rule.tests(), floor, rule.counted(), rule.recusal());
  }

  /** More than half of the votes; abstentions are ignored and a tie fails. */
  static DecisionRule simpleMajority() {
    return majority(Of.VOTES, 1, 2, true, Abstention.IGNORED, Tie.FAILS);
  }

  static DecisionRule majority(
      Of of, long num, long den, boolean strict, Abstention abstention, Tie tie) {
    Reason because = new Reason("town.majority", "town.drl", 21, "so the town says", List.of());
    return new DecisionRule(
        "majority", List.of(new Threshold(num, den, strict, of, because)), abstention, tie);
  }

  static <T> Ruling<T> decided(T answer) {
    return new Ruling.Decided<>(answer, List.of(RULE), "version");
  }

  static <T> Ruling<T> undecided(String why) {
    return new Ruling.Undecided<>(List.of(Reason.engine("policy", why)), "version");
  }

  static Decision decide(Figures figures, QuorumRule quorum, DecisionRule decision) {
    return Counting.decide(figures, decided(quorum), decided(decision), METHODS);
  }

  /** A council of members m1, m2 …, all seats taken, nobody present. */
  static Figures council(int members) {
    return new Figures(
        members, members(1, members), Set.of(), Set.of(), Map.of(), Optional.empty());
  }

  /** The same council with its first members present. */
  static Figures present(Figures council, int members) {
    return new Figures(
        council.seats(),
        council.electorate(),
        council.recused(),
        members(1, members),
        council.ballots(),
        council.chair());
  }

  /** The same meeting after these members stood aside. */
  static Figures aside(Figures meeting, String... members) {
    return new Figures(
        meeting.seats(),
        meeting.electorate(),
        Set.of(members),
        meeting.present(),
        meeting.ballots(),
        meeting.chair(),
        meeting.traits());
  }

  /**
   * The same meeting after its first members voted, first those for, then those against, then
   * abstentions.
   */
  static Figures votes(Figures meeting, int inFavour, int against, int abstained) {
    Map<String, Position> ballots = new LinkedHashMap<>();
    List<String> voters = new ArrayList<>(members(1, inFavour + against + abstained));
    for (int i = 0; i < voters.size(); i++) {
      Position position =
          i < inFavour
              ? Position.FOR
              : i < inFavour + against ? Position.AGAINST : Position.ABSTAIN;
      ballots.put(voters.get(i), position);
    }
    return new Figures(
        meeting.seats(),
        meeting.electorate(),
        meeting.recused(),
        meeting.present(),
        ballots,
        meeting.chair());
  }

  /** The same meeting with this member in the chair. */
  static Figures chair(Figures meeting, String member) {
    return new Figures(
        meeting.seats(),
        meeting.electorate(),
        meeting.recused(),
        meeting.present(),
        meeting.ballots(),
        Optional.of(member));
  }

  static Set<String> members(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(i -> "m" + i)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static List<String> sentences(List<Reason> reasons) {
    return reasons.stream().map(Reason::says).toList();
  }
}
