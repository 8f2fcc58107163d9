package org.moothall.core.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.moothall.ledger.CaseView;
import org.moothall.ledger.Promise;
import org.moothall.ledger.Risk;
import org.moothall.ledger.Rung;
import org.moothall.report.Report;

/** One account: what was owed to whom, and what happened, as a line through time. */
final class CaseCard {

  /** How many of the opinions it answers are quoted. */
  private static final int QUOTES = 2;

  private final Report report;
  private final Html html;
  private final CaseView account;

  CaseCard(Report report, Html html, CaseView account) {
    this.report = report;
    this.html = html;
    this.account = account;
  }

  private record Step(Instant at, Runnable content) {}

  void write() {
    Speech.block(html, "h3", Attributes.NONE, account.opened().title());
    html.tag("p", this::badge);
    html.tag("p", this::owed);
    answers();
    account.explanation().ifPresent(words -> labelled("Explained: ", words));
    timeline();
    account.resolution().ifPresent(words -> labelled("Resolved: ", words));
    Reasons.write(html, "Why this reply is owed:", account.because());
  }

  private void badge() {
    if (account.resolution().isPresent()) {
      Badge.GOOD.write(html, "Resolved");
    } else if (account.publishedAt().isPresent()) {
      Badge.BAD.write(html, "Published as unanswered");
    } else if (account.answered()) {
      Badge.GOOD.write(html, "Answered, still open");
    } else {
      Badge.OPEN.write(html, "Not answered yet");
    }
  }

  private void owed() {
    html.text("Owed: %s, until ".formatted(Words.of(account.duty())));
    Figures.moment(html, account.dueAt());
    html.text(
        ". The %s leads it; the highest level brought in is the %s."
            .formatted(Words.of(account.owner()), Words.of(account.reached())));
    if (account.opened().risk() != Risk.NONE) {
      html.text(" It touches a risk: %s.".formatted(Words.of(account.opened().risk())));
    }
  }

  private void answers() {
    int answered = account.opened().opinions().size();
    List<String> quoted =
        account.opened().opinions().stream()
            .filter(report.quoted()::containsKey)
            .limit(QUOTES)
            .toList();
    String end = quoted.isEmpty() ? "." : quoted.size() == answered ? ":" : ", among them:";
    html.tag("p", "It answers " + Figures.opinions(answered) + end);
    quoted.forEach(id -> Quote.write(html, report, id));
  }

  private void timeline() {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(account.openedAt(), () -> html.text("The case was opened.")));
    account.promises().forEach(promise -> steps(promise, steps));
    account.rungs().forEach(rung -> steps.add(new Step(rung.at(), () -> raised(rung))));
    account
        .publishedAt()
        .ifPresent(
            at ->
                steps.add(
                    new Step(
                        at, () -> html.text("The top of the ladder published it as unanswered."))));
    steps.sort(Comparator.comparing(Step::at));
    html.tag("p", Attributes.of("class", "why"), "What happened:");
    html.tag("ol", Attributes.of("class", "timeline"), () -> steps.forEach(this::step));
  }

  private void step(Step step) {
    html.tag(
        "li",
        () -> {
          Figures.moment(html, step.at());
          html.tag("div", step.content());
        });
  }

  private void steps(Promise promise, List<Step> steps) {
    steps.add(new Step(promise.madeAt(), () -> promised(promise)));
    switch (promise.state()) {
      case Promise.State.Open open -> {}
      case Promise.State.Kept kept ->
          steps.add(new Step(kept.at(), () -> ended(promise, kept.evidence())));
      case Promise.State.Broken broken ->
          steps.add(new Step(broken.at(), () -> ended(promise, promise.text())));
      case Promise.State.Withdrawn withdrawn ->
          steps.add(new Step(withdrawn.at(), () -> ended(promise, withdrawn.reason())));
    }
  }

  private void promised(Promise promise) {
    Speech.inline(html, promise.by());
    html.text(" promised: “");
    Speech.inline(html, promise.text());
    html.text("”, due ");
    Figures.moment(html, promise.dueAt());
    html.text(".");
  }

  private void ended(Promise promise, String words) {
    CasesSection.badge(html, promise.state());
    html.text(" ");
    Speech.inline(html, words);
  }

  private void raised(Rung rung) {
    Badge.UP.write(html, "Up the ladder");
    html.text(" The %s %s.".formatted(Words.of(rung.level()), Words.of(rung.mode())));
    Reasons.write(html, "Because:", rung.because());
  }

  private void labelled(String label, String words) {
    html.tag(
        "p",
        () -> {
          html.tag("b", label);
          Speech.inline(html, words);
        });
  }
}
