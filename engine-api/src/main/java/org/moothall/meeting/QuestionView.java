package org.moothall.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moothall.Person;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.DecisionRule;
import org.moothall.policy.answer.QuorumRule;

/**
 * A question as it stands.
 *
 * @param id unique within its matter
 * @param meeting the meeting it was put to
 * @param kind the host's kind of question
 * @param text what is asked
 * @param quorumRule the rule on the quorum, frozen when the question opened
 * @param decisionRule the rule on the decision, frozen when the question opened
 * @param electorate members in office when it opened, sorted by pseudonym
 * @param recused those of them who stand aside, with reasons
 * @param decision what became of it; empty while it is open
 */
public record QuestionView(
    String id,
    String meeting,
    String kind,
    String text,
    Ruling<QuorumRule> quorumRule,
    Ruling<DecisionRule> decisionRule,
    List<Person> electorate,
    Map<String, List<org.moothall.policy.Reason>> recused,
    Optional<Decision> decision) {
  public QuestionView {
    electorate = List.copyOf(electorate);
    recused = Map.copyOf(recused);
  }
}
