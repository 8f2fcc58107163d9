package org.moothall.core.policy.claim;

import java.util.regex.Pattern;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.answer.Cadence;

/**
 * How often a council meets, and what it missed. Nothing contradicts.
 *
 * <ul>
 *   <li>Interval: the shortest holds.
 *   <li>Due: one rule is enough.
 *   <li>Months missed: every one named by any rule.
 * </ul>
 */
final class CadenceSheet extends Sheet<Cadence> implements Cadence.Verbs {

  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

  private final Slot<Long> interval =
      slot("how often the council meets", Meet.always(), "everyMonths");
  private final Slot<String> due = slot("whether a session is due", Meet.always(), "due");
  private final Slot<String> missed =
      slot("in which months a session was missed", Meet.always(), "missed");

  CadenceSheet() {
    super(PolicyQuestion.CADENCE);
  }

  @Override
  public void everyMonths(long months) {
    say(
        interval,
        months,
        Clause.of("at least one session in %s months", months),
        months >= 1 ? "" : "an interval is 1 month or more");
  }

  @Override
  public void due(String reason) {
    say(due, reason, Clause.of("a session is due: %s", reason));
  }

  @Override
  public void missed(String month, String reason) {
    say(
        missed,
        month,
        Clause.of("a session was missed in %s: %s", month, reason),
        MONTH.matcher(month).matches() ? "" : "a month is written `2026-03`");
  }

  @Override
  void conclude() {
    interval.comesTo(() -> Clause.of("at least one session in %s months", months()));
    due.comesTo(() -> "a session is due");
    missed.comesTo(() -> Listed.names(missed));
  }

  private long months() {
    return interval.values().mapToLong(Long::longValue).min().orElse(0);
  }

  @Override
  Cadence answer() {
    return new Cadence(months(), !due.isSilent(), Listed.reasons(missed));
  }

  @Override
  String silence() {
    return "no rule says how often the council meets";
  }
}
