package org.moothall.core.draw;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.moothall.council.Draw.RuleCheck;
import org.moothall.council.SeatRule;
import org.moothall.record.CouncilEvent.Listed;

/** What a rule asks of a council, in heads. */
final class Demands {

  private Demands() {}

  /** Who counts for the rule. */
  static Predicate<Listed> counting(SeatRule rule) {
    return switch (rule) {
      case SeatRule.Quota quota -> person -> person.traits().contains(quota.trait());
      case SeatRule.Share share -> person -> person.traits().contains(share.trait());
      case SeatRule.Office office -> person -> person.offices().contains(office.heldBy());
      case SeatRule.Disjoint disjoint ->
          person ->
              person.offices().contains(disjoint.office())
                  && person.offices().contains(disjoint.other());
    };
  }

  /** The fewest members the rule asks for on a council of this size. */
  static long least(SeatRule rule, long members) {
    return switch (rule) {
      case SeatRule.Quota quota -> quota.least();
      case SeatRule.Share share -> shareOf(share, members);
      case SeatRule.Office office -> 1;
      case SeatRule.Disjoint disjoint -> 0;
    };
  }

  /** The most members the rule admits; {@link Long#MAX_VALUE} for no upper end. */
  static long most(SeatRule rule) {
    return switch (rule) {
      case SeatRule.Quota quota -> quota.most();
      case SeatRule.Share share -> Long.MAX_VALUE;
      case SeatRule.Office office -> Long.MAX_VALUE;
      case SeatRule.Disjoint disjoint -> 0;
    };
  }

  /**
   * Each rule against these members; an office is found once it has somebody of its own to take it.
   */
  static List<RuleCheck> checks(List<SeatRule> rules, List<Listed> members) {
    Offices offices = new Offices(rules, members);
    List<RuleCheck> checks = new ArrayList<>();
    for (SeatRule rule : rules) {
      checks.add(
          rule instanceof SeatRule.Office office
              ? new RuleCheck(rule, 1, 1, offices.canBeTaken(office.name()) ? 1 : 0)
              : new RuleCheck(rule, least(rule, members.size()), most(rule), count(rule, members)));
    }
    return List.copyOf(checks);
  }

  static long count(SeatRule rule, List<Listed> people) {
    return people.stream().filter(counting(rule)).count();
  }

  private static long shareOf(SeatRule.Share share, long members) {
    BigInteger[] parts =
        BigInteger.valueOf(share.num())
            .multiply(BigInteger.valueOf(members))
            .divideAndRemainder(BigInteger.valueOf(share.den()));
    long whole = parts[0].longValueExact();
    return parts[1].signum() == 0 ? whole : whole + 1;
  }
}
