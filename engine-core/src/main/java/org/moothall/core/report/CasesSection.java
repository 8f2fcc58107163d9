package org.moothall.core.report;

import java.util.List;
import org.moothall.ledger.CaseView;
import org.moothall.ledger.Promise;
import org.moothall.report.Report;

/** Promises and what became of them, and the cases they were given for. */
final class CasesSection implements Section {

  @Override
  public String id() {
    return "promises";
  }

  @Override
  public String heading() {
    return "Promises and accounts";
  }

  @Override
  public boolean speaksOf(Report report) {
    return !report.cases().isEmpty();
  }

  @Override
  public void write(Report report, Html html, Charts charts) {
    promises(html, report.cases().stream().flatMap(one -> one.promises().stream()).toList());
    for (CaseView account : report.cases()) {
      html.tag(
          "article",
          Attributes.of("class", "card case"),
          () -> new CaseCard(report, html, account).write());
    }
  }

  private static void promises(Html html, List<Promise> promises) {
    if (promises.isEmpty()) {
      html.tag("p", "No promise has been given yet.");
      return;
    }
    Table table =
        new Table("Promises, and what became of each")
            .words("Promise")
            .words("Given by")
            .words("Due")
            .marks("State");
    for (Promise promise : promises) {
      table.row(
          Table.Cell.speech(promise.text()),
          Table.Cell.speech(promise.by()),
          cell -> Figures.moment(cell, promise.dueAt()),
          cell -> badge(cell, promise.state()));
    }
    table.write(html);
  }

  static void badge(Html html, Promise.State state) {
    switch (state) {
      case Promise.State.Open open -> Badge.OPEN.write(html, "Open");
      case Promise.State.Kept kept -> Badge.GOOD.write(html, "Kept");
      case Promise.State.Broken broken -> Badge.BAD.write(html, "Broken");
      case Promise.State.Withdrawn withdrawn -> Badge.BAD.write(html, "Withdrawn");
    }
  }
}
