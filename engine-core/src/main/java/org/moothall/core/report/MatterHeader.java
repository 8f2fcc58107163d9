package org.moothall.core.report;

import java.util.Optional;
import org.moothall.matter.Matter;
import org.moothall.matter.Outcome;
import org.moothall.meeting.QuestionView;
import org.moothall.report.Report;

/** The head of the page: what was consulted on, when, and what came of it. */
final class MatterHeader {
  private MatterHeader() {}

  static void write(Report report, Html html) {
    Matter matter = report.matter().matter();
    html.tag(
        "header",
        Attributes.of("class", "masthead").and("id", "matter"),
        () -> {
          html.tag("p", Attributes.of("class", "kicker"), "Report on a consultation");
          Speech.block(html, "h1", Attributes.NONE, matter.title());
          if (!matter.description().isBlank()) {
            Speech.block(html, "p", Attributes.of("class", "lede"), matter.description());
          }
          html.tag("dl", Attributes.of("class", "facts"), () -> facts(report, html));
        });
  }

  private static void facts(Report report, Html html) {
    Matter matter = report.matter().matter();
    fact(html, "Opened", () -> Figures.moment(html, report.matter().openedAt()));
    fact(html, "Stands as of", () -> Figures.moment(html, report.asOf()));
    fact(html, "Level", () -> html.text(Words.capital(Words.of(matter.level()))));
    fact(html, "Kind of matter", () -> Speech.inline(html, matter.kind()));
    Optional<Outcome> outcome = report.matter().outcome();
    fact(
        html,
        "Outcome",
        () ->
            outcome.ifPresentOrElse(
                ended -> write(report, html, ended), () -> html.text("Open: not ended yet")));
  }

  private static void write(Report report, Html html, Outcome outcome) {
    switch (outcome) {
      case Outcome.Decided decided -> {
        html.text("Decided by the council on “");
        Speech.inline(html, question(report, decided.question()));
        html.text("”. ");
      }
      case Outcome.Referred referred -> {
        html.text("Referred to ");
        Speech.inline(html, referred.to());
        html.text(". ");
      }
      case Outcome.Closed closed -> html.text("Closed without a decision. ");
    }
    Speech.inline(html, outcome.reason());
  }

  private static String question(Report report, String id) {
    return report.meetings().stream()
        .flatMap(meeting -> meeting.questions().stream())
        .filter(question -> question.id().equals(id))
        .map(QuestionView::text)
        .findFirst()
        .orElse(id);
  }

  private static void fact(Html html, String name, Runnable value) {
    html.tag(
        "div",
        () -> {
          html.tag("dt", name);
          html.tag("dd", value);
        });
  }
}
