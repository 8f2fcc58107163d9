package org.moothall.core.policy.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.moothall.matter.Level;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.answer.Competence;
import org.moothall.policy.answer.Competence.Lead;

/**
 * Whose matter it is.
 *
 * <ul>
 *   <li>The lead: the body of the lowest level, with its own days, the fewest where it is named
 *       twice. Two bodies of that level contradict. Required, unless the task is refused.
 *   <li>Co-owners: everybody named by any rule.
 *   <li>Limit: the shortest holds, the lead's included.
 *   <li>Refusing a task: one rule is enough.
 * </ul>
 */
final class CompetenceSheet extends Sheet<Competence> implements Competence.Verbs {

  private final Slot<Able> able = slot("who is competent", CompetenceSheet::clash, "competent");
  private final Slot<String> coOwners = slot("who owns it too", Meet.always(), "coOwner");
  private final Slot<Long> limit = slot("how many days there are", Meet.always(), "withinDays");
  private final Slot<String> refused =
      slot("whether the task is refused", Meet.always(), "refuseTask");

  private record Able(String body, Level level, long days) {}

  CompetenceSheet() {
    super(PolicyQuestion.COMPETENCE);
  }

  @Override
  public void competent(String body, Level level, long workingDays) {
    say(
        able,
        new Able(body, level, workingDays),
        Clause.of("`%s` is competent (%s), within %s working days", body, level, workingDays),
        fault(workingDays));
  }

  @Override
  public void coOwner(String body, String reason) {
    say(coOwners, body, Clause.of("`%s` owns it too: %s", body, reason));
  }

  @Override
  public void withinDays(long workingDays) {
    say(limit, workingDays, Clause.of("within %s working days", workingDays), fault(workingDays));
  }

  @Override
  public void refuseTask(String reason) {
    say(refused, reason, Clause.of("the task need not be taken: %s", reason));
  }

  private static String fault(long workingDays) {
    return workingDays >= 1 ? "" : "a time limit is 1 working day or more";
  }

  @Override
  void conclude() {
    if (refused.isSilent()) {
      require(able);
    }
    able.comesTo(
        () ->
            lead().stream()
                .map(lead -> Clause.of("`%s` leads (%s)", lead.body(), lead.level()))
                .findFirst()
                .orElse(""));
    coOwners.comesTo(() -> Listed.names(coOwners));
    limit.comesTo(() -> Clause.of("within %s working days", days()));
    refused.comesTo(() -> "the task is refused");
  }

  private static Optional<Clash> clash(List<Said<Able>> said) {
    var lowest = lowest(said);
    return said.stream()
        .filter(other -> other.value().level == lowest.value().level)
        .filter(other -> !other.value().body.equals(lowest.value().body))
        .findFirst()
        .map(other -> new Clash(lowest, other));
  }

  /** The first of the lowest level. */
  private static Said<Able> lowest(List<Said<Able>> said) {
    return said.stream()
        .reduce((one, other) -> other.value().level.compareTo(one.value().level) < 0 ? other : one)
        .orElseThrow();
  }

  private Optional<Lead> lead() {
    return able.values()
        .min(Comparator.comparing(Able::level))
        .map(one -> new Lead(one.body, one.level));
  }

  private long days() {
    var own =
        lead().stream()
            .flatMapToLong(
                lead ->
                    able.values().filter(one -> one.level == lead.level()).mapToLong(Able::days));
    return LongStream.concat(own, limit.values().mapToLong(Long::longValue)).min().orElse(0);
  }

  @Override
  Competence answer() {
    return new Competence(lead(), Listed.set(coOwners), days(), !refused.isSilent());
  }
}
