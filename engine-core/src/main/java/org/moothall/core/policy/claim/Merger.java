package org.moothall.core.policy.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.moothall.policy.Explanation;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;

/**
 * Makes a ruling of claims: a pure function of their set, and of the facts where an answer must be
 * feasible on them.
 */
public final class Merger {

  private static final Map<PolicyQuestion<?>, Function<Collection<?>, Sheet<?>>> SHEETS =
      Map.ofEntries(
          Map.entry(PolicyQuestion.MODEL, facts -> new ModelSheet()),
          Map.entry(PolicyQuestion.COMPOSITION, facts -> new CompositionSheet()),
          Map.entry(PolicyQuestion.ELIGIBILITY, facts -> new EligibilitySheet()),
          Map.entry(PolicyQuestion.INVITATION, InvitationSheet::new),
          Map.entry(PolicyQuestion.QUORUM, QuorumSheet::new),
          Map.entry(PolicyQuestion.DECISION, facts -> new DecisionSheet()),
          Map.entry(PolicyQuestion.COMPETENCE, facts -> new CompetenceSheet()),
          Map.entry(PolicyQuestion.REPLY, facts -> new ReplySheet()),
          Map.entry(PolicyQuestion.ESCALATION, facts -> new EscalationSheet()),
          Map.entry(PolicyQuestion.CADENCE, facts -> new CadenceSheet()),
          Map.entry(PolicyQuestion.GATES, facts -> new GatesSheet()),
          Map.entry(PolicyQuestion.PARTICIPATION, facts -> new ParticipationSheet()),
          Map.entry(PolicyQuestion.AUTHORITY, facts -> new AuthoritySheet()));

  private Merger() {}

  /** All claims merged. Order and repetition do not matter, neither of claims nor of facts. */
  public static <T> Ruling<T> merge(
      PolicyQuestion<T> question,
      Collection<Claim> claims,
      Collection<?> facts,
      String policyVersion) {
    return ruling(question, filled(question, claims, facts), policyVersion);
  }

  /** The same ruling, and how it came about. */
  public static <T> Explanation<T> explain(
      PolicyQuestion<T> question,
      Collection<Claim> claims,
      Collection<?> facts,
      String policyVersion) {
    var sheet = filled(question, claims, facts);
    return new Explanation<>(
        question, ruling(question, sheet, policyVersion), Explaining.slots(sheet));
  }

  /** No answer, whatever was claimed. */
  public static <T> Ruling<T> failed(PolicyQuestion<T> question, String why, String policyVersion) {
    return new Ruling.Undecided<>(List.of(Reason.engine(question.name(), why)), policyVersion);
  }

  private static Sheet<?> filled(
      PolicyQuestion<?> question, Collection<Claim> claims, Collection<?> facts) {
    var make = SHEETS.get(question);
    if (make == null) {
      throw new IllegalArgumentException("the engine asks no question of " + question.name());
    }
    var sheet = make.apply(facts);
    var inOrder = new ArrayList<>(claims instanceof Set<Claim> each ? each : new HashSet<>(claims));
    inOrder.sort(Claim.ORDER);
    inOrder.forEach(sheet::replay);
    sheet.settle();
    return sheet;
  }

  private static <T> Ruling<T> ruling(
      PolicyQuestion<T> question, Sheet<?> sheet, String policyVersion) {
    if (sheet.objections().isEmpty()) {
      var answer = question.answer().cast(sheet.answer());
      return new Ruling.Decided<>(answer, sheet.spoken(), policyVersion);
    }
    var because = Stream.concat(sheet.objections().stream(), sheet.spoken().stream()).toList();
    return new Ruling.Undecided<>(because, policyVersion);
  }
}
