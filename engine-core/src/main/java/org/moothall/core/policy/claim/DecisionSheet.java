package org.moothall.core.policy.claim;

import java.util.ArrayList;
import java.util.List;
import org.moothall.policy.answer.DecisionRule;
import org.moothall.policy.answer.DecisionRule.Abstention;
import org.moothall.policy.answer.DecisionRule.Of;
import org.moothall.policy.answer.DecisionRule.Threshold;
import org.moothall.policy.answer.DecisionRule.Tie;

/** Every threshold is reached; method, abstentions and tie are said once. */
final class DecisionSheet extends Sheet<DecisionRule> implements DecisionRule.Verbs {

  private final List<Threshold> thresholds = new ArrayList<>();
  private final Pick<String> method = new Pick<>(this, "by which method votes are counted");
  private final Pick<Abstention> abstentions = new Pick<>(this, "how abstentions count");
  private final Pick<Tie> tie = new Pick<>(this, "what happens when for and against are equal");

  DecisionSheet() {
    super("decision");
  }

  @Override
  public void method(String id) {
    method.say(id, say("votes are counted by `%s`", id));
  }

  @Override
  public void passes(Of of, long num, long den, boolean strict) {
    var reason = say("%s %d/%d of %s in favour", strict ? "more than" : "at least", num, den, of);
    if (Shares.isReachable(this, num, den, strict, reason)) {
      thresholds.add(new Threshold(num, den, strict, of, reason));
    }
  }

  @Override
  public void abstentions(Abstention mode) {
    abstentions.say(mode, say("abstentions: %s", mode));
  }

  @Override
  public void tie(Tie outcome) {
    tie.say(outcome, say("for and against equal: %s", outcome));
  }

  @Override
  void conclude() {
    method.require();
    if (thresholds.isEmpty()) {
      object("no rule says how many votes are needed");
    }
    abstentions.require();
    tie.require();
  }

  @Override
  DecisionRule answer() {
    return new DecisionRule(method.value(), thresholds, abstentions.value(), tie.value());
  }
}
