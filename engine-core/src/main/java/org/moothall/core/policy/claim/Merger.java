package org.moothall.core.policy.claim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Reason;
import org.moothall.policy.Ruling;

/** Makes a ruling of claims: a pure function of their set. */
public final class Merger {

  private static final Map<PolicyQuestion<?>, Supplier<Sheet<?>>> SHEETS =
      Map.of(
          PolicyQuestion.COMPOSITION, CompositionSheet::new,
          PolicyQuestion.ELIGIBILITY, EligibilitySheet::new,
          PolicyQuestion.QUORUM, QuorumSheet::new,
          PolicyQuestion.DECISION, DecisionSheet::new,
          PolicyQuestion.REPLY, ReplySheet::new,
          PolicyQuestion.ESCALATION, EscalationSheet::new,
          PolicyQuestion.AUTHORITY, AuthoritySheet::new);

  private Merger() {}

  /** All claims merged. Order and repetition do not matter. */
  public static <T> Ruling<T> merge(
      PolicyQuestion<T> question, Collection<Claim> claims, String policyVersion) {
    var sheet = sheet(question);
    var inOrder = new TreeSet<>(Claim.ORDER);
    inOrder.addAll(claims);
    inOrder.forEach(sheet::replay);
    sheet.conclude();
    if (sheet.objections().isEmpty()) {
      var answer = question.answer().cast(sheet.answer());
      return new Ruling.Decided<>(answer, sheet.spoken(), policyVersion);
    }
    var because = Stream.concat(sheet.objections().stream(), sheet.spoken().stream()).toList();
    return new Ruling.Undecided<>(because, policyVersion);
  }

  /** No answer, whatever was claimed. */
  public static <T> Ruling<T> failed(PolicyQuestion<T> question, String why, String policyVersion) {
    return new Ruling.Undecided<>(List.of(Reason.engine(question.name(), why)), policyVersion);
  }

  private static Sheet<?> sheet(PolicyQuestion<?> question) {
    var sheet = SHEETS.get(question);
    if (sheet == null) {
      throw new IllegalArgumentException("the engine asks no question of " + question.name());
    }
    return sheet.get();
  }
}
