package org.moothall.core.policy.claim;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.moothall.council.SeatRule;
import org.moothall.policy.answer.Authority;
import org.moothall.policy.answer.Cadence;
import org.moothall.policy.answer.Competence;
import org.moothall.policy.answer.Composition;
import org.moothall.policy.answer.DecisionRule;
import org.moothall.policy.answer.Eligibility;
import org.moothall.policy.answer.Escalation;
import org.moothall.policy.answer.Gates;
import org.moothall.policy.answer.Invitation;
import org.moothall.policy.answer.ModelChoice;
import org.moothall.policy.answer.Participation;
import org.moothall.policy.answer.QuorumRule;
import org.moothall.policy.answer.Reply;

/**
 * What "as strict" means of each answer: a partial order. Values that are picked are as strict as
 * themselves alone. What is weighed or granted is not ordered; it is left out here.
 */
final class Strictness {

  private Strictness() {}

  /** Whether one answer asks for everything that the other asks for. */
  static boolean isAsStrict(Object now, Object then) {
    return switch (now) {
      case ModelChoice one when then instanceof ModelChoice other -> model(one, other);
      case Composition one when then instanceof Composition other -> composition(one, other);
      case Eligibility one when then instanceof Eligibility other ->
          one.excluded().keySet().containsAll(other.excluded().keySet())
              && one.recused().keySet().containsAll(other.recused().keySet());
      case Invitation one when then instanceof Invitation other ->
          implies(other.promote(), one.promote()) && implies(other.escalate(), one.escalate());
      case QuorumRule one when then instanceof QuorumRule other ->
          one.tests().containsAll(other.tests())
              && one.groups().containsAll(other.groups())
              && one.caps().containsAll(other.caps())
              && one.floor() >= other.floor()
              && one.counted() == other.counted()
              && one.recusal() == other.recusal();
      case DecisionRule one when then instanceof DecisionRule other -> decision(one, other);
      case Competence one when then instanceof Competence other -> competence(one, other);
      case Reply one when then instanceof Reply other ->
          one.duty().compareTo(other.duty()) >= 0
              && one.withinDays() <= other.withinDays()
              && one.notBeforeDays() >= other.notBeforeDays()
              && isAsShort(one.feedbackEvery(), other.feedbackEvery());
      case Escalation one when then instanceof Escalation other -> escalation(one, other);
      case Cadence one when then instanceof Cadence other ->
          isAsShort(one.everyMonths(), other.everyMonths())
              && implies(other.due(), one.due())
              && one.missed().keySet().containsAll(other.missed().keySet());
      case Gates one when then instanceof Gates other ->
          one.blocked().keySet().containsAll(other.blocked().keySet());
      case Participation one when then instanceof Participation other ->
          one.outreach().keySet().containsAll(other.outreach().keySet())
              && implies(other.secondCall(), one.secondCall())
              && one.warnings().containsAll(other.warnings());
      case Authority one when then instanceof Authority other ->
          implies(one.allowed(), other.allowed()) && one.tell().containsAll(other.tell());
      default -> throw new AssertionError(now + " after " + then);
    };
  }

  private static boolean model(ModelChoice now, ModelChoice then) {
    return now.ruledOut().containsAll(then.ruledOut())
        && !now.ruledOut().contains(now.model())
        && (now.model() != then.model() || containsAllBut(now, then));
  }

  private static boolean containsAllBut(ModelChoice now, ModelChoice then) {
    return then.parts().stream()
        .allMatch(part -> now.parts().contains(part) || now.ruledOut().contains(part));
  }

  private static boolean composition(Composition now, Composition then) {
    return now.least() >= then.least()
        && now.most() <= then.most()
        && now.rules().containsAll(withoutOffices(then))
        && offices(now).entrySet().containsAll(offices(then).entrySet());
  }

  /** An office keeps its holder, but the reason may now be another rule's that comes first. */
  private static Collection<SeatRule> withoutOffices(Composition composition) {
    return composition.rules().stream().filter(rule -> !(rule instanceof SeatRule.Office)).toList();
  }

  private static Map<String, String> offices(Composition composition) {
    var offices = new TreeMap<String, String>();
    for (var rule : composition.rules()) {
      if (rule instanceof SeatRule.Office office) {
        offices.put(office.name(), office.heldBy());
      }
    }
    return offices;
  }

  private static boolean decision(DecisionRule now, DecisionRule then) {
    return now.thresholds().containsAll(then.thresholds())
        && now.method().equals(then.method())
        && now.abstention() == then.abstention()
        && now.tie() == then.tie()
        && then.bothSides().stream()
            .allMatch(sides -> now.bothSides().orElseThrow().percent() >= sides.percent());
  }

  /** Another lead comes with days of its own. */
  private static boolean competence(Competence now, Competence then) {
    return now.coOwners().containsAll(then.coOwners())
        && implies(then.refused(), now.refused())
        && then.lead().stream()
            .allMatch(lead -> now.lead().orElseThrow().level().compareTo(lead.level()) <= 0)
        && (!now.lead().equals(then.lead()) || isAsShort(now.withinDays(), then.withinDays()));
  }

  private static boolean escalation(Escalation now, Escalation then) {
    return now.tell().containsAll(then.tell())
        && then.raise().stream().allMatch(mode -> now.raise().orElseThrow().compareTo(mode) >= 0)
        && implies(then.safety(), now.safety())
        && implies(then.mediateFirst(), now.mediateFirst() || now.safety());
  }

  /** A time that is 0 where none is set. */
  private static boolean isAsShort(long now, long then) {
    return then == 0 || now > 0 && now <= then;
  }

  private static boolean implies(boolean premise, boolean conclusion) {
    return !premise || conclusion;
  }
}
