package org.moothall.core.json;

import static org.moothall.core.json.ReportNodes.array;
import static org.moothall.core.json.ReportNodes.object;
import static org.moothall.core.json.ReportNodes.person;
import static org.moothall.core.json.ReportNodes.reason;
import static org.moothall.core.json.ReportNodes.reasons;
import static org.moothall.core.json.ReportNodes.texts;
import static org.moothall.core.json.ReportNodes.word;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.moothall.council.Draw;
import org.moothall.council.DrawOrder;
import org.moothall.council.SeatRule;

/** Councils and failed draws in a report's JSON. */
final class ReportCouncils {
  private ReportCouncils() {}

  static ObjectNode draw(Draw draw) {
    ObjectNode node = order(draw.order());
    switch (draw) {
      case Draw.Seated seated -> seated(node, seated);
      case Draw.Impossible impossible -> {
        node.put("result", "impossible");
        node.set("rules", array(impossible.rules(), ReportCouncils::rule));
        node.set("clashing", reasons(impossible.clashing()));
      }
    }
    return node;
  }

  private static ObjectNode order(DrawOrder order) {
    return object()
        .put("council", order.council())
        .put("kind", word(order.kind()))
        .put("level", word(order.level()))
        .put("seats", order.seats())
        .put("alternateSeats", order.alternates())
        .put("seed", order.seed());
  }

  private static void seated(ObjectNode node, Draw.Seated seated) {
    node.put("result", "seated");
    node.set("members", array(seated.members(), ReportCouncils::seat));
    node.set("alternates", array(seated.alternates(), ReportNodes::person));
    node.set("checks", array(seated.checks(), ReportCouncils::check));
    node.set("because", reasons(seated.because()));
  }

  private static ObjectNode seat(Draw.Seat seat) {
    ObjectNode node = person(seat.member());
    if (!seat.office().isEmpty()) {
      node.put("office", seat.office());
    }
    node.set("traits", texts(seat.traits()));
    return node;
  }

  private static ObjectNode check(Draw.RuleCheck check) {
    ObjectNode node = object();
    node.set("rule", rule(check.rule()));
    node.put("needed", check.needed());
    most(node, "allowed", check.allowed());
    node.put("found", check.found());
    node.put("holds", check.holds());
    return node;
  }

  private static ObjectNode rule(SeatRule rule) {
    ObjectNode node =
        switch (rule) {
          case SeatRule.Quota quota ->
              most(
                  object()
                      .put("kind", "quota")
                      .put("trait", quota.trait())
                      .put("least", quota.least()),
                  "most",
                  quota.most());
          case SeatRule.Share share ->
              object()
                  .put("kind", "share")
                  .put("trait", share.trait())
                  .put("num", share.num())
                  .put("den", share.den());
          case SeatRule.Office office ->
              object()
                  .put("kind", "office")
                  .put("name", office.name())
                  .put("heldBy", office.heldBy());
          case SeatRule.Disjoint disjoint ->
              object()
                  .put("kind", "disjoint")
                  .put("office", disjoint.office())
                  .put("other", disjoint.other());
        };
    node.set("because", reason(rule.because()));
    return node;
  }

  /**
   * No upper end is left out: the number that stands for it is larger than many readers of JSON can
   * hold.
   */
  private static ObjectNode most(ObjectNode node, String name, long most) {
    return most == Long.MAX_VALUE ? node : node.put(name, most);
  }
}
