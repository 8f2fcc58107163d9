package org.moothall.policy;

import java.util.List;
import java.util.Set;
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
import org.moothall.policy.fact.Actor;
import org.moothall.policy.fact.Agreement;
import org.moothall.policy.fact.Body;
import org.moothall.policy.fact.Candidate;
import org.moothall.policy.fact.Case;
import org.moothall.policy.fact.CohortShare;
import org.moothall.policy.fact.Command;
import org.moothall.policy.fact.Consultation;
import org.moothall.policy.fact.Evidence;
import org.moothall.policy.fact.Group;
import org.moothall.policy.fact.Interest;
import org.moothall.policy.fact.Item;
import org.moothall.policy.fact.Matter;
import org.moothall.policy.fact.MonthHeld;
import org.moothall.policy.fact.Place;
import org.moothall.policy.fact.Power;
import org.moothall.policy.fact.Question;
import org.moothall.policy.fact.Rates;
import org.moothall.policy.fact.RosterCount;
import org.moothall.policy.fact.Round;
import org.moothall.policy.fact.Seats;
import org.moothall.policy.fact.Situation;
import org.moothall.policy.fact.Task;
import org.moothall.policy.fact.TrustedPerson;
import org.moothall.policy.fact.Unheard;

/**
 * A question that rules answer. The desks ask some of them; the others a host asks through {@link
 * Policies#ask}.
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
          Set.of(Matter.class, Body.class, Question.class, Seats.class, Group.class),
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

  /** How is the matter consulted on? Asked by the host, not by a desk. */
  public static final PolicyQuestion<ModelChoice> MODEL =
      new PolicyQuestion<>(
          "model choice",
          ModelChoice.Verbs.class,
          Set.of(Matter.class, Situation.class, TrustedPerson.class),
          ModelChoice.class);

  /** Who is invited next? Asked by the host, not by a desk. */
  public static final PolicyQuestion<Invitation> INVITATION =
      new PolicyQuestion<>(
          "invitation",
          Invitation.Verbs.class,
          Set.of(Matter.class, Round.class, Unheard.class),
          Invitation.class);

  /** Whose matter is it, and within how many days? Asked by the host, not by a desk. */
  public static final PolicyQuestion<Competence> COMPETENCE =
      new PolicyQuestion<>(
          "competence",
          Competence.Verbs.class,
          Set.of(Matter.class, Place.class, Power.class, Agreement.class, Task.class),
          Competence.class);

  /** How often does a council meet, and what did it miss? Asked by the host, not by a desk. */
  public static final PolicyQuestion<Cadence> CADENCE =
      new PolicyQuestion<>(
          "cadence",
          Cadence.Verbs.class,
          Set.of(Matter.class, Body.class, MonthHeld.class),
          Cadence.class);

  /** What still keeps the matter from closing? Asked by the host, not by a desk. */
  public static final PolicyQuestion<Gates> GATES =
      new PolicyQuestion<>(
          "gates",
          Gates.Verbs.class,
          Set.of(Matter.class, Evidence.class, Consultation.class),
          Gates.class);

  /** Who did not take part, and what is done about it? Asked by the host, not by a desk. */
  public static final PolicyQuestion<Participation> PARTICIPATION =
      new PolicyQuestion<>(
          "participation",
          Participation.Verbs.class,
          Set.of(Matter.class, Rates.class, CohortShare.class),
          Participation.class);

  /** All questions. */
  public static List<PolicyQuestion<?>> all() {
    return List.of(
        MODEL,
        COMPOSITION,
        ELIGIBILITY,
        INVITATION,
        QUORUM,
        DECISION,
        COMPETENCE,
        REPLY,
        ESCALATION,
        CADENCE,
        GATES,
        PARTICIPATION,
        AUTHORITY);
  }
}
