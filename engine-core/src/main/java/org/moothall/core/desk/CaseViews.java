package org.moothall.core.desk;

import java.util.List;
import java.util.Objects;
import org.moothall.core.state.Account;
import org.moothall.core.state.LedgerBook;
import org.moothall.core.state.MatterState;
import org.moothall.ledger.CaseView;
import org.moothall.ledger.Promise;

/** Cases as a host sees them. */
final class CaseViews {

  private CaseViews() {}

  static List<CaseView> all(MatterState state) {
    LedgerBook ledger = state.ledger();
    return ledger.order().stream()
        .map(id -> of(state, Objects.requireNonNull(ledger.cases().get(id))))
        .toList();
  }

  static CaseView of(MatterState state, Account account) {
    return new CaseView(
        account.opened().opened(),
        account.openedAt(),
        account.opened().duty(),
        account.dueAt(),
        account.opened().because(),
        account.owner(),
        account.explanation(),
        account.promises().stream().map(id -> promise(state, id)).toList(),
        List.copyOf(account.rungs()),
        account.resolution(),
        account.publishedAt());
  }

  private static Promise promise(MatterState state, String id) {
    return state.ledger().promise(id).orElseThrow().promise();
  }
}
