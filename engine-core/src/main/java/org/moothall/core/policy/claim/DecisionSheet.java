package org.moothall.core.policy.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.answer.DecisionRule;
import org.moothall.policy.answer.DecisionRule.Abstention;
import org.moothall.policy.answer.DecisionRule.BothSides;
import org.moothall.policy.answer.DecisionRule.Of;
import org.moothall.policy.answer.DecisionRule.Threshold;
import org.moothall.policy.answer.DecisionRule.Tie;

/**
 * When a question has passed.
 *
 * <ul>
 *   <li>Method, abstentions and tie: one value each, required.
 *   <li>Thresholds: every one is reached; one is required.
 *   <li>Support on both sides of the main divide: the highest percentage holds.
 * </ul>
 */
final class DecisionSheet extends Sheet<DecisionRule> implements DecisionRule.Verbs {

  private final Slot<String> method =
      slot("by which method votes are counted", Meet.one(), "method");
  private final Slot<Share> thresholds = slot("how many votes are needed", Meet.always(), "passes");
  private final Slot<Abstention> abstentions =
      slot("how abstentions count", Meet.one(), "abstentions");
  private final Slot<Tie> tie =
      slot("what happens when for and against are equal", Meet.one(), "tie");
  private final Slot<Long> bothSides =
      slot("how many on either side must be in favour", Meet.always(), "bothSides");

  private record Share(Of of, long num, long den, boolean strict) {}

  DecisionSheet() {
    super(PolicyQuestion.DECISION);
  }

  @Override
  public void method(String id) {
    say(method, id, Clause.of("votes are counted by `%s`", id));
  }

  @Override
  public void passes(Of of, long num, long den, boolean strict) {
    say(
        thresholds,
        new Share(of, num, den, strict),
        Clause.of("%s %s/%s of %s in favour", strict ? "more than" : "at least", num, den, of),
        Shares.fault(num, den, strict));
  }

  @Override
  public void abstentions(Abstention mode) {
    say(abstentions, mode, Clause.of("abstentions: %s", mode));
  }

  @Override
  public void tie(Tie outcome) {
    say(tie, outcome, Clause.of("for and against equal: %s", outcome));
  }

  @Override
  public void bothSides(long percent) {
    say(
        bothSides,
        percent,
        Clause.of("at least %s %% in favour on both sides of the main divide", percent),
        percent >= 0 && percent <= 100 ? "" : "percent are 0 to 100");
  }

  @Override
  void conclude() {
    for (var slot : List.of(method, thresholds, abstentions, tie)) {
      require(slot);
    }
    method.comesTo(method::value);
    abstentions.comesTo(() -> abstentions.value().toString());
    tie.comesTo(() -> tie.value().toString());
    thresholds.comesTo(
        () ->
            thresholds.holding().stream()
                .map(said -> said.reason().says())
                .distinct()
                .collect(Collectors.joining(" and ")));
    bothSides.comesTo(() -> Clause.of("at least %s %%", highest().orElseThrow().value()));
  }

  @Override
  DecisionRule answer() {
    var asked = new ArrayList<Threshold>();
    for (var said : thresholds.holding()) {
      var share = said.value();
      asked.add(new Threshold(share.num, share.den, share.strict, share.of, said.reason()));
    }
    var sides = highest().map(said -> new BothSides(said.value(), said.reason()));
    return new DecisionRule(method.value(), asked, abstentions.value(), tie.value(), sides);
  }

  /** The first in the order of the claims that asks for as much as any. */
  private Optional<Said<Long>> highest() {
    return bothSides.holding().stream()
        .reduce((one, other) -> other.value() > one.value() ? other : one);
  }
}
