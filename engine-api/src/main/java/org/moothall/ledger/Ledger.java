package org.moothall.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moothall.Act;
import org.moothall.Receipt;

/**
 * The desk of accounts: what people said is explained or promised with a time limit, and what is
 * neither in time climbs the ladder.
 *
 * <p>Before any command of this desk, what has fallen due in its matter by then does so: an answer
 * that comes too late is too late.
 */
public interface Ledger {

  /**
   * Opens an account. The rules on replies say what is owed and how soon.
   *
   * @throws org.moothall.BadInputException if there is no such matter or opinion, or a case of this
   *     id
   */
  Receipt open(Act act, String matter, NewCase opened);

  /**
   * Explains.
   *
   * @throws org.moothall.BadInputException if there is no such open case, or the rules give people
   *     time before it may be replied to
   */
  Receipt explain(Act act, String matter, String caseId, String explanation);

  /**
   * Promises.
   *
   * @throws org.moothall.BadInputException if there is no such open case, or a promise of this id,
   *     or the rules give people time before it may be replied to
   */
  Receipt promise(Act act, String matter, NewPromise promise);

  /**
   * Says that a promise was kept.
   *
   * @param evidence what shows it
   * @throws org.moothall.BadInputException if there is no such open promise
   */
  Receipt keep(Act act, String matter, String promise, String evidence);

  /**
   * Takes a promise back.
   *
   * @throws org.moothall.BadInputException if there is no such open promise
   */
  Receipt withdraw(Act act, String matter, String promise, String reason);

  /**
   * Resolves a case; later rungs no longer fire.
   *
   * @throws org.moothall.BadInputException if there is no such open case, or a promise of it is
   *     still open
   */
  Receipt resolve(Act act, String matter, String caseId, String resolution);

  /**
   * Moves the clock: promises past their limit are broken, cases past theirs climb. One big step
   * has the same effects as many small ones, each dated when it fell due.
   *
   * @param now the time to move to; an earlier time than a former tick changes nothing
   * @return a receipt for every matter in which something happened, sorted by matter
   */
  List<Receipt> tick(Act act, Instant now);

  /** The case of this id. */
  Optional<CaseView> find(String matter, String caseId);

  /** All cases of a matter, in the order they were opened. */
  List<CaseView> list(String matter);
}
