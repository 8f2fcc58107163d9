package org.moothall.core.ladder;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.moothall.core.ladder.Due.PromiseOverdue;
import org.moothall.core.ladder.Due.ReplyOverdue;
import org.moothall.ledger.CaseView;
import org.moothall.ledger.Promise;

/**
 * What falls due in the ledger as time passes.
 *
 * <p>To move the clock, take the {@link #next} thing, put its consequences on the record dated
 * {@link Due#at}, and ask again until there is none. What is next depends on the cases alone and
 * never on the step the clock makes, so one big step has the same effects as many small ones, as
 * long as a consequence falls due no earlier than what it follows from.
 */
public final class Ladder {

  private Ladder() {}

  /**
   * The first thing that has fallen due, in the order of {@link Due#ORDER}. The order of the cases
   * doesn't matter.
   *
   * <p>A reply falls due where none stands, until the case is resolved or has been published as
   * unanswered; where a promise stood in for it beyond its limit, it falls due when that promise is
   * broken or withdrawn. A promise falls due while it is open, even when its case was published.
   *
   * @param cases cases as they stand; those of one call have different ids, and so have their
   *     promises
   * @param now the time it is; what is due at this very instant has fallen due
   */
  public static Optional<Due> next(Collection<CaseView> cases, Instant now) {
    return cases.stream()
        .filter(account -> account.resolution().isEmpty())
        .flatMap(Ladder::limits)
        .filter(due -> !due.at().isAfter(now))
        .min(Due.ORDER);
  }

  private static Stream<Due> limits(CaseView account) {
    String id = account.opened().id();
    Stream<Due> promises =
        account.promises().stream()
            .filter(promise -> promise.state() instanceof Promise.State.Open)
            .map(promise -> new PromiseOverdue(id, promise.id(), promise.dueAt()));
    if (account.answered() || account.publishedAt().isPresent()) {
      return promises;
    }
    return Stream.concat(promises, Stream.of(new ReplyOverdue(id, replyDue(account))));
  }

  private static Instant replyDue(CaseView account) {
    return account.promises().stream()
        .flatMap(promise -> fell(promise.state()).stream())
        .reduce(account.dueAt(), (one, other) -> one.isAfter(other) ? one : other);
  }

  private static Optional<Instant> fell(Promise.State state) {
    return switch (state) {
      case Promise.State.Broken broken -> Optional.of(broken.at());
      case Promise.State.Withdrawn withdrawn -> Optional.of(withdrawn.at());
      case Promise.State.Open open -> Optional.empty();
      case Promise.State.Kept kept -> Optional.empty();
    };
  }
}
