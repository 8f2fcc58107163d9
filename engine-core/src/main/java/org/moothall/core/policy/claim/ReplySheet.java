package org.moothall.core.policy.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.answer.Reply;
import org.moothall.policy.answer.Reply.Duty;

/**
 * What reply is owed, and when.
 *
 * <ul>
 *   <li>Duty: a promise wins over an explanation. Required.
 *   <li>Limit: the shortest holds. Required.
 *   <li>Wait before a reply may be given: the longest holds. One beyond the limit contradicts it.
 *   <li>Feedback: the shortest interval holds.
 * </ul>
 */
final class ReplySheet extends Sheet<Reply> implements Reply.Verbs {

  private final Slot<Duty> duty = slot("what is owed", Meet.always(), "explain", "promise");
  private final Slot<Days> limit = slot("how soon the reply is owed", Meet.always(), "withinDays");
  private final Slot<Days> wait =
      slot("how long a reply must wait", Meet.always(), "notBeforeDays");
  private final Slot<Days> feedback =
      slot("how often feedback is due", Meet.always(), "feedbackEvery");

  private enum End {
    LATEST,
    EARLIEST,
    INTERVAL
  }

  private record Days(End end, long days) {}

  ReplySheet() {
    super(PolicyQuestion.REPLY);
  }

  @Override
  public void explain(String reason) {
    say(duty, Duty.EXPLAIN, Clause.of("an explanation is owed: %s", reason));
  }

  @Override
  public void promise(String reason) {
    say(duty, Duty.PROMISE, Clause.of("a promise is owed: %s", reason));
  }

  @Override
  public void withinDays(long workingDays) {
    say(
        limit,
        new Days(End.LATEST, workingDays),
        Clause.of("within %s working days", workingDays),
        fault("a time limit", workingDays));
  }

  @Override
  public void notBeforeDays(long workingDays) {
    say(
        wait,
        new Days(End.EARLIEST, workingDays),
        Clause.of("not before working day %s", workingDays),
        fault("a wait", workingDays));
  }

  @Override
  public void feedbackEvery(long workingDays) {
    say(
        feedback,
        new Days(End.INTERVAL, workingDays),
        Clause.of("feedback every %s working days", workingDays),
        fault("an interval", workingDays));
  }

  private static String fault(String what, long workingDays) {
    return workingDays >= 1 ? "" : what + " is 1 working day or more";
  }

  @Override
  void conclude() {
    settle(List.of(limit, wait), ReplySheet::clash);
    require(duty);
    require(limit);
    duty.comesTo(() -> highestDuty().toString());
    limit.comesTo(() -> Clause.of("within %s working days", least(limit)));
    wait.comesTo(() -> Clause.of("not before working day %s", notBefore()));
    feedback.comesTo(() -> Clause.of("every %s working days", least(feedback)));
  }

  private static Optional<Clash> clash(List<Said<Days>> said) {
    var latest = said.stream().filter(one -> one.value().end == End.LATEST).min(byDays());
    var earliest = said.stream().filter(one -> one.value().end == End.EARLIEST).max(byDays());
    return latest.isPresent()
            && earliest.isPresent()
            && earliest.get().value().days > latest.get().value().days
        ? Optional.of(new Clash(latest.get(), earliest.get()))
        : Optional.empty();
  }

  private static Comparator<Said<Days>> byDays() {
    return Comparator.comparingLong(said -> said.value().days);
  }

  @Override
  Reply answer() {
    return new Reply(
        highestDuty(), least(limit), notBefore(), feedback.isSilent() ? 0 : least(feedback));
  }

  private Duty highestDuty() {
    return duty.values().max(Comparator.naturalOrder()).orElseThrow();
  }

  private static long least(Slot<Days> slot) {
    return slot.values().mapToLong(Days::days).min().orElseThrow();
  }

  private long notBefore() {
    return wait.values().mapToLong(Days::days).max().orElse(0);
  }
}
