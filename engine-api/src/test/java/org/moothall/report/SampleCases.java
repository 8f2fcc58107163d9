package org.moothall.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moothall.ledger.CaseView;
import org.moothall.ledger.NewCase;
import org.moothall.ledger.Promise;
import org.moothall.ledger.Risk;
import org.moothall.ledger.Rung;
import org.moothall.matter.Level;
import org.moothall.policy.Reason;
import org.moothall.policy.answer.Reply;

/** Promises in every state, and a case that climbed to the top. */
final class SampleCases {
  private static final Instant OPENED = Instant.parse("2026-04-27T01:00:00Z");

  private final Pen pen;

  SampleCases(Pen pen) {
    this.pen = pen;
  }

  List<CaseView> cases() {
    return List.of(climbed(), resolved(), fresh());
  }

  private CaseView climbed() {
    return new CaseView(
        new NewCase(
            pen.id("c-light"),
            pen.text("采光 Light for the lower floors"),
            Set.of(pen.id("o1"), pen.id("o5"), pen.id("o77")),
            true,
            Risk.SAFETY),
        OPENED,
        Reply.Duty.PROMISE,
        after(60),
        List.of(reason(112, "a theme of 61 opinions that touches safety asks for a promise")),
        Level.CITY,
        Optional.empty(),
        List.of(
            promise(
                "pr-1", "The shaft gets glass walls.", 1, 12, new Promise.State.Broken(after(12))),
            promise(
                "pr-2",
                "An expert measures the light on every floor.",
                14,
                40,
                new Promise.State.Withdrawn(after(30), pen.text("No expert could be found.")))),
        List.of(
            new Rung(
                Level.STREET,
                Rung.Mode.NOTIFY,
                after(12),
                List.of(reason(130, "a promise was broken"))),
            new Rung(
                Level.DISTRICT,
                Rung.Mode.CO_OWN,
                after(22),
                List.of(reason(136, "no reply for ten working days"))),
            new Rung(
                Level.CITY,
                Rung.Mode.TRANSFER,
                after(36),
                List.of(reason(141, "no reply for twenty working days")))),
        Optional.empty(),
        Optional.of(after(60)));
  }

  private CaseView resolved() {
    return new CaseView(
        new NewCase(
            pen.id("c-costs"),
            pen.text("Who pays for the upkeep? 维护费"),
            Set.of(pen.id("o3")),
            false,
            Risk.NONE),
        OPENED,
        Reply.Duty.EXPLAIN,
        after(7),
        List.of(reason(105, "a single opinion is explained")),
        Level.COMMUNITY,
        Optional.of(
            pen.text("The upkeep is shared by floor: nothing on the first, most on the sixth.")),
        List.of(
            promise(
                "pr-3",
                "A table of shares hangs at the gate by May.",
                2,
                9,
                new Promise.State.Kept(after(8), pen.text("a photograph of the notice")))),
        List.of(),
        Optional.of(pen.text("The table hangs at the gate, and nobody objected.")),
        Optional.empty());
  }

  private CaseView fresh() {
    return new CaseView(
        new NewCase(pen.id("c-noise"), pen.text("Noise"), Set.of(pen.id("o4")), false, Risk.HEALTH),
        after(50),
        Reply.Duty.EXPLAIN,
        after(64),
        List.of(reason(105, "a single opinion is explained")),
        Level.COMMUNITY,
        Optional.empty(),
        List.of(promise("pr-4", "Works keep to eight till six.", 51, 90, new Promise.State.Open())),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private Promise promise(String id, String text, int made, int due, Promise.State state) {
    return new Promise(
        pen.id(id), pen.text("street office"), pen.text(text), after(made), after(due), state);
  }

  private Reason reason(long line, String says) {
    return new Reason(
        pen.text("linhai.reply.limit"), pen.text("linhai.drl"), line, pen.text(says), List.of());
  }

  private static Instant after(int days) {
    return OPENED.plus(Duration.ofDays(days));
  }
}
