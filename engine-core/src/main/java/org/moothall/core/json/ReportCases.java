package org.moothall.core.json;

import static org.moothall.core.json.ReportNodes.array;
import static org.moothall.core.json.ReportNodes.object;
import static org.moothall.core.json.ReportNodes.reasons;
import static org.moothall.core.json.ReportNodes.texts;
import static org.moothall.core.json.ReportNodes.word;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.moothall.ledger.CaseView;
import org.moothall.ledger.Promise;
import org.moothall.ledger.Rung;

/** Accounts with their promises and rungs in a report's JSON. */
final class ReportCases {
  private ReportCases() {}

  static ObjectNode account(CaseView account) {
    ObjectNode node = object();
    node.put("id", account.opened().id());
    node.put("title", account.opened().title());
    node.set("opinions", texts(account.opened().opinions()));
    node.put("theme", account.opened().theme());
    node.put("risk", word(account.opened().risk()));
    node.put("openedAt", account.openedAt().toString());
    node.put("duty", word(account.duty()));
    node.put("dueAt", account.dueAt().toString());
    node.put("owner", word(account.owner()));
    node.put("reached", word(account.reached()));
    node.put("answered", account.answered());
    node.set("because", reasons(account.because()));
    account.explanation().ifPresent(words -> node.put("explanation", words));
    node.set("promises", array(account.promises(), ReportCases::promise));
    node.set("rungs", array(account.rungs(), ReportCases::rung));
    account.resolution().ifPresent(words -> node.put("resolution", words));
    account.publishedAt().ifPresent(at -> node.put("publishedAt", at.toString()));
    return node;
  }

  private static ObjectNode promise(Promise promise) {
    ObjectNode node =
        object()
            .put("id", promise.id())
            .put("by", promise.by())
            .put("text", promise.text())
            .put("madeAt", promise.madeAt().toString())
            .put("dueAt", promise.dueAt().toString());
    switch (promise.state()) {
      case Promise.State.Open open -> node.put("state", "open");
      case Promise.State.Kept kept ->
          node.put("state", "kept")
              .put("endedAt", kept.at().toString())
              .put("evidence", kept.evidence());
      case Promise.State.Broken broken ->
          node.put("state", "broken").put("endedAt", broken.at().toString());
      case Promise.State.Withdrawn withdrawn ->
          node.put("state", "withdrawn")
              .put("endedAt", withdrawn.at().toString())
              .put("reason", withdrawn.reason());
    }
    return node;
  }

  private static ObjectNode rung(Rung rung) {
    ObjectNode node =
        object()
            .put("level", word(rung.level()))
            .put("mode", word(rung.mode()))
            .put("at", rung.at().toString());
    node.set("because", reasons(rung.because()));
    return node;
  }
}
