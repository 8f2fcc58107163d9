package org.moothall.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moothall.matter.Level;
import org.moothall.policy.Reason;
import org.moothall.policy.answer.Reply;

/**
 * An account as it stands.
 *
 * @param opened what was opened
 * @param openedAt when
 * @param duty the reply that is owed
 * @param dueAt until when the reply is owed; moves on with every rung
 * @param because the rules that say so
 * @param owner the level that leads it; changes with a rung that transfers
 * @param explanation what was explained; empty when nothing was
 * @param promises promises given for it, in their order
 * @param rungs steps up the ladder, in their order
 * @param resolution how it was resolved; empty while it is open
 * @param publishedAt when the top of the ladder published it as unanswered; empty when it never had
 *     to
 */
public record CaseView(
    NewCase opened,
    Instant openedAt,
    Reply.Duty duty,
    Instant dueAt,
    List<Reason> because,
    Level owner,
    Optional<String> explanation,
    List<Promise> promises,
    List<Rung> rungs,
    Optional<String> resolution,
    Optional<Instant> publishedAt) {
  public CaseView {
    because = List.copyOf(because);
    promises = List.copyOf(promises);
    rungs = List.copyOf(rungs);
  }

  /** The highest level that has been brought in. */
  public Level reached() {
    return rungs.isEmpty() ? owner : rungs.getLast().level();
  }

  /**
   * Whether the reply that is owed stands: a promise that is open or kept, or where no promise is
   * owed, an explanation.
   */
  public boolean answered() {
    return promises.stream().anyMatch(Promise::stands)
        || (duty == Reply.Duty.EXPLAIN && explanation.isPresent());
  }
}
