package org.moothall.core.desk;

import org.moothall.BadInputException;
import org.moothall.core.state.Account;
import org.moothall.core.state.CouncilBook;
import org.moothall.core.state.LedgerBook.Promised;
import org.moothall.core.state.MatterState;
import org.moothall.core.state.MeetingBook.Asked;
import org.moothall.core.state.MeetingBook.Sitting;
import org.moothall.ledger.Promise;
import org.moothall.record.CouncilEvent.CouncilDrawn;

/** Finds what a command speaks of, and insists that it is still open. */
final class Open {

  private Open() {}

  static void matter(MatterState state) {
    state
        .outcome()
        .ifPresent(
            outcome -> {
              throw new BadInputException(
                  "MOOT-1003",
                  "the matter `%s` has ended: %s".formatted(state.matter().id(), outcome.reason()));
            });
  }

  static CouncilDrawn council(MatterState state, String council) {
    return state
        .councils()
        .find(council)
        .map(CouncilBook.Seated::drawn)
        .orElseThrow(
            () ->
                new BadInputException("MOOT-1301", "there is no council `%s`".formatted(council)));
  }

  static Sitting meeting(MatterState state, String meeting) {
    return state
        .meetings()
        .sitting(meeting)
        .filter(sitting -> sitting.closedAt().isEmpty())
        .orElseThrow(
            () ->
                new BadInputException(
                    "MOOT-1401", "there is no open meeting `%s`".formatted(meeting)));
  }

  static Asked question(MatterState state, String question) {
    return state
        .meetings()
        .question(question)
        .filter(asked -> asked.decision().isEmpty())
        .orElseThrow(
            () ->
                new BadInputException(
                    "MOOT-1402", "there is no open question `%s`".formatted(question)));
  }

  static Account account(MatterState state, String caseId) {
    return state
        .ledger()
        .find(caseId)
        .filter(account -> account.resolution().isEmpty())
        .orElseThrow(
            () ->
                new BadInputException("MOOT-1501", "there is no open case `%s`".formatted(caseId)));
  }

  static Promised promise(MatterState state, String promise) {
    return state
        .ledger()
        .promise(promise)
        .filter(promised -> promised.promise().state() instanceof Promise.State.Open)
        .orElseThrow(
            () ->
                new BadInputException(
                    "MOOT-1502", "there is no open promise `%s`".formatted(promise)));
  }
}
