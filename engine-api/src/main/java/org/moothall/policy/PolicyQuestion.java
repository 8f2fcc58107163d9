package org.moothall.policy;

import java.util.List;
import java.util.Set;
import org.moothall.policy.answer.Authority;
import org.moothall.policy.answer.Composition;
import org.moothall.policy.answer.DecisionRule;
import org.moothall.policy.answer.Eligibility;
import org.moothall.policy.answer.Escalation;
import org.moothall.policy.answer.QuorumRule;
import org.moothall.policy.answer.Reply;
import org.moothall.policy.fact.Actor;
import org.moothall.policy.fact.Body;
import org.moothall.policy.fact.Candidate;
import org.moothall.policy.fact.Case;
import org.moothall.policy.fact.Command;
import org.moothall.policy.fact.Interest;
import org.moothall.policy.fact.Item;
import org.moothall.policy.fact.Matter;
import org.moothall.policy.fact.Question;
import org.moothall.policy.fact.RosterCount;
import org.moothall.policy.fact.Seats;

/**
 * A question the engine asks the rules.
 *
 * @param name how it is called in documents and diagnostics
 * @param verbs the interface of the global {@code answer}; its methods are the only verbs a rule
 *     has
 * @param facts the record types a rule may match, besides {@link org.moothall.policy.fact.Setting},
 *     which the engine gives to every question
 * @param answer what all claims merge into
 * @param <T> what comes back
 */
public record PolicyQuestion<T>(
    String name, Class<?> verbs, Set<Class<? extends Record>> facts, Class<T> answer) {

  /** What must a council look like? */
  public static final PolicyQuestion<Composition> COMPOSITION =
      new PolicyQuestion<>(
          "composition",
          Composition.Verbs.class,
          Set.of(Matter.class, Body.class, RosterCount.class),
          Composition.class);

  /** Who can't sit on it, and who must stand aside? */
  public static final PolicyQuestion<Eligibility> ELIGIBILITY =
      new PolicyQuestion<>(
          "eligibility",
          Eligibility.Verbs.class,
          Set.of(Matter.class, Body.class, Candidate.class, Interest.class),
          Eligibility.class);

  /** How many must be there? */
  public static final PolicyQuestion<QuorumRule> QUORUM =
      new PolicyQuestion<>(
          "quorum",
          QuorumRule.Verbs.class,
          Set.of(Matter.class, Body.class, Question.class, Seats.class),
          QuorumRule.class);

  /** When has a question passed? */
  public static final PolicyQuestion<DecisionRule> DECISION =
      new PolicyQuestion<>(
          "decision",
          DecisionRule.Verbs.class,
          Set.of(Matter.class, Body.class, Question.class, Seats.class),
          DecisionRule.class);

  /** What reply is owed to an opinion or theme, and how soon? */
  public static final PolicyQuestion<Reply> REPLY =
      new PolicyQuestion<>(
          "reply", Reply.Verbs.class, Set.of(Matter.class, Item.class), Reply.class);

  /** Must a case move up the ladder? */
  public static final PolicyQuestion<Escalation> ESCALATION =
      new PolicyQuestion<>(
          "escalation", Escalation.Verbs.class, Set.of(Matter.class, Case.class), Escalation.class);

  /** May this actor give this command? */
  public static final PolicyQuestion<Authority> AUTHORITY =
      new PolicyQuestion<>(
          "authority",
          Authority.Verbs.class,
          Set.of(Matter.class, Actor.class, Command.class),
          Authority.class);

  /** All questions. */
  public static List<PolicyQuestion<?>> all() {
    return List.of(COMPOSITION, ELIGIBILITY, QUORUM, DECISION, REPLY, ESCALATION, AUTHORITY);
  }
}
