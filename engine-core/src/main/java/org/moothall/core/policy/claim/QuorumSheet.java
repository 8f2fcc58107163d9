package org.moothall.core.policy.claim;

import java.util.ArrayList;
import java.util.List;
import org.moothall.policy.answer.QuorumRule;
import org.moothall.policy.answer.QuorumRule.Base;
import org.moothall.policy.answer.QuorumRule.Counted;
import org.moothall.policy.answer.QuorumRule.Recusal;

/** Every test holds, and the highest floor. */
final class QuorumSheet extends Sheet<QuorumRule> implements QuorumRule.Verbs {

  private final List<QuorumRule.Test> tests = new ArrayList<>();
  private final Pick<Counted> counted = new Pick<>(this, "who counts as being there");
  private final Pick<Recusal> recusal = new Pick<>(this, "how members who stand aside count");
  private long floor;

  QuorumSheet() {
    super("quorum");
  }

  @Override
  public void moreThan(long num, long den, Base base) {
    test(num, den, true, base);
  }

  @Override
  public void atLeast(long num, long den, Base base) {
    test(num, den, false, base);
  }

  private void test(long num, long den, boolean strict, Base base) {
    var reason = say("%s %d/%d of %s", strict ? "more than" : "at least", num, den, base);
    if (Shares.isReachable(this, num, den, strict, reason)) {
      tests.add(new QuorumRule.Test(num, den, strict, base, reason));
    }
  }

  @Override
  public void floor(long heads) {
    var reason = say("never fewer than %d heads", heads);
    if (require(heads >= 0, "a floor is 0 or more", reason)) {
      floor = Math.max(floor, heads);
    }
  }

  @Override
  public void count(Counted who) {
    counted.say(who, say("counted: %s", who));
  }

  @Override
  public void recusal(Recusal mode) {
    recusal.say(mode, say("members who stand aside: %s", mode));
  }

  @Override
  void conclude() {
    if (tests.isEmpty()) {
      object("no rule says how many must be there");
    }
    counted.require();
    recusal.require();
  }

  @Override
  QuorumRule answer() {
    return new QuorumRule(tests, floor, counted.value(), recusal.value());
  }
}
