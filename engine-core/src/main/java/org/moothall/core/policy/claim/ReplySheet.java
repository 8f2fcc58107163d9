package org.moothall.core.policy.claim;

import java.util.Optional;
import java.util.OptionalLong;
import org.moothall.policy.answer.Reply;
import org.moothall.policy.answer.Reply.Duty;

/** The stronger duty, and the shortest limit. */
final class ReplySheet extends Sheet<Reply> implements Reply.Verbs {

  private Optional<Duty> duty = Optional.empty();
  private OptionalLong days = OptionalLong.empty();

  ReplySheet() {
    super("reply");
  }

  @Override
  public void explain(String reason) {
    say("an explanation is owed: %s", reason);
    duty = duty.or(() -> Optional.of(Duty.EXPLAIN));
  }

  @Override
  public void promise(String reason) {
    say("a promise is owed: %s", reason);
    duty = Optional.of(Duty.PROMISE);
  }

  @Override
  public void withinDays(long workingDays) {
    var reason = say("within %d working days", workingDays);
    if (require(workingDays >= 1, "a time limit is 1 working day or more", reason)) {
      days = OptionalLong.of(Math.min(workingDays, days.orElse(workingDays)));
    }
  }

  @Override
  void conclude() {
    if (duty.isEmpty()) {
      object("no rule says what is owed");
    }
    if (days.isEmpty()) {
      object("no rule says how soon the reply is owed");
    }
  }

  @Override
  Reply answer() {
    return new Reply(duty.orElseThrow(), days.orElseThrow());
  }
}
