package org.moothall.rules.kit;

import java.util.Optional;
import java.util.OptionalLong;
import org.moothall.meeting.Decision;
import org.moothall.meeting.QuestionView;
import org.moothall.meeting.Quorum;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.DecisionRule;
import org.moothall.policy.answer.QuorumRule;
import org.moothall.rules.kit.arbitrary.Sitting;

/**
 * A sitting that was played to its end.
 *
 * @param sitting what everybody did
 * @param question the question as it stands on the record
 */
record Played(Sitting sitting, QuestionView question) {

  Decision decision() {
    return question.decision().orElseThrow();
  }

  Quorum quorum() {
    return decision().quorum();
  }

  boolean passed() {
    return decision() instanceof Decision.Passed;
  }

  /** How many had to count, all tests together; empty where no test could be applied. */
  OptionalLong needed() {
    return quorum().tests().stream().mapToLong(Quorum.Test::needed).max();
  }

  Optional<QuorumRule> quorumRule() {
    return answer(question.quorumRule());
  }

  Optional<DecisionRule> decisionRule() {
    return answer(question.decisionRule());
  }

  private static <T> Optional<T> answer(Ruling<T> ruling) {
    return ruling instanceof Ruling.Decided<T> decided
        ? Optional.of(decided.answer())
        : Optional.empty();
  }

  /** The sitting and what came of it. */
  String told() {
    return sitting + "; " + Telling.decision(decision());
  }

  /** The law that was broken, and the two sittings that show it. */
  String against(Played other, String law) {
    return "%s%n  first: %s%n  then:  %s".formatted(law, told(), other.told());
  }
}
