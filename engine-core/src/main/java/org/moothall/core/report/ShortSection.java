package org.moothall.core.report;

import java.util.List;
import org.moothall.council.Draw;
import org.moothall.council.Draw.RuleCheck;
import org.moothall.ledger.CaseView;
import org.moothall.ledger.Promise;
import org.moothall.meeting.Decision;
import org.moothall.meeting.MeetingView;
import org.moothall.meeting.QuestionView;
import org.moothall.opinion.OpinionGroup;
import org.moothall.opinion.OpinionMap;
import org.moothall.report.Report;

/** The whole report in a few figures and sentences. */
final class ShortSection implements Section {

  @Override
  public String id() {
    return "short";
  }

  @Override
  public String heading() {
    return "In short";
  }

  @Override
  public void write(Report report, Html html, Charts charts) {
    html.tag("dl", Attributes.of("class", "tiles"), () -> tiles(report, html));
    html.tag("ul", Attributes.of("class", "short"), () -> sentences(report, html));
  }

  private static void tiles(Report report, Html html) {
    var who = report.participation();
    tile(html, who.people(), who.people() == 1 ? "person took part" : "people took part");
    tile(html, who.opinions(), who.opinions() == 1 ? "opinion" : "opinions");
    tile(html, who.votes(), who.votes() == 1 ? "vote on opinions" : "votes on opinions");
    int groups = report.map().groups().size();
    if (groups > 0) {
      tile(html, groups, groups == 1 ? "opinion group" : "opinion groups");
    }
    long passed = questions(report).stream().filter(ShortSection::passed).count();
    if (!questions(report).isEmpty()) {
      tile(html, passed, passed == 1 ? "question passed" : "questions passed");
    }
    List<Promise> promises = promises(report);
    if (!promises.isEmpty()) {
      long kept = count(promises, Promise.State.Kept.class);
      tile(html, kept, kept == 1 ? "promise kept" : "promises kept");
    }
  }

  private static void tile(Html html, long figure, String unit) {
    html.tag(
        "div",
        () -> {
          html.tag("dt", unit);
          html.tag("dd", Figures.number(figure));
        });
  }

  private static void sentences(Report report, Html html) {
    html.tag("li", voices(report));
    html.tag("li", groups(report.map()));
    report.councils().forEach(draw -> html.tag("li", () -> council(html, draw)));
    for (MeetingView meeting : report.meetings()) {
      meeting.questions().forEach(question -> html.tag("li", () -> question(html, question)));
    }
    if (!report.cases().isEmpty()) {
      html.tag("li", ledger(report));
    }
  }

  private static String voices(Report report) {
    var who = report.participation();
    if (who.people() == 0) {
      return "Nobody has taken part yet.";
    }
    return "%s took part. %s voiced %s through %s; %s cast %s on them."
        .formatted(
            Figures.people(who.people()),
            Words.capital(Figures.people(who.authors())),
            Figures.opinions(who.opinions()),
            Figures.count(who.byChannel().size(), "channel", "channels"),
            Figures.people(who.voters()),
            Figures.votes(who.votes()));
  }

  private static String groups(OpinionMap map) {
    if (map.votes() == 0) {
      return "Nobody has voted yet.";
    }
    if (map.groups().isEmpty()) {
      return "Too few people have voted for groups to be told apart.";
    }
    String placed =
        "%s voted enough to be placed on the opinion map, in %s."
            .formatted(
                Figures.people(map.groups().stream().mapToLong(OpinionGroup::size).sum()),
                Figures.count(map.groups().size(), "opinion group", "opinion groups"));
    return map.groups().size() == 1
        ? placed
        : placed
            + " All groups agree on %s and are divided by %s."
                .formatted(
                    Figures.count(map.consensus().size(), "statement", "statements"),
                    Figures.number(map.divisive().size()));
  }

  private static void council(Html html, Draw draw) {
    html.text("The council “");
    Speech.inline(html, draw.order().council());
    switch (draw) {
      case Draw.Seated seated ->
          html.text(
              "” was drawn by lot: %s. It meets %s of %s."
                  .formatted(
                      Figures.members(seated.members().size()),
                      Figures.number(seated.checks().stream().filter(RuleCheck::holds).count()),
                      Figures.count(seated.checks().size(), "rule", "rules")));
      case Draw.Impossible impossible ->
          html.text(
              "” could not be seated: %s clash."
                  .formatted(Figures.count(impossible.clashing().size(), "rule", "rules")));
    }
  }

  private static void question(Html html, QuestionView question) {
    html.text("“");
    Speech.inline(html, question.text());
    html.text("” ");
    html.text(question.decision().map(ShortSection::verdict).orElse("is open."));
  }

  private static String verdict(Decision decision) {
    String votes =
        "%s for, %s against"
            .formatted(
                Figures.votes(decision.tally().inFavour()),
                Figures.number(decision.tally().against()));
    return switch (decision) {
      case Decision.Passed passed -> "passed: %s.".formatted(votes);
      case Decision.Rejected rejected -> "was rejected: %s.".formatted(votes);
      case Decision.Inquorate inquorate ->
          "was not decided: %s counted towards the quorum, too few."
              .formatted(Figures.members(inquorate.quorum().counted()));
      case Decision.Undecided undecided -> "was not decided: the rules gave no answer.";
    };
  }

  private static String ledger(Report report) {
    List<Promise> promises = promises(report);
    long raised = report.cases().stream().filter(one -> !one.rungs().isEmpty()).count();
    return ("%s for what people said, and %s: %s kept, %s broken, %s withdrawn, %s open. %s climbed"
            + " the ladder.")
        .formatted(
            Figures.count(report.cases().size(), "account was opened", "accounts were opened"),
            Figures.count(promises.size(), "promise was given", "promises were given"),
            Figures.number(count(promises, Promise.State.Kept.class)),
            Figures.number(count(promises, Promise.State.Broken.class)),
            Figures.number(count(promises, Promise.State.Withdrawn.class)),
            Figures.number(count(promises, Promise.State.Open.class)),
            Figures.count(raised, "account", "accounts"));
  }

  private static List<QuestionView> questions(Report report) {
    return report.meetings().stream().flatMap(meeting -> meeting.questions().stream()).toList();
  }

  private static boolean passed(QuestionView question) {
    return question.decision().filter(Decision.Passed.class::isInstance).isPresent();
  }

  private static List<Promise> promises(Report report) {
    return report.cases().stream().map(CaseView::promises).flatMap(List::stream).toList();
  }

  private static long count(List<Promise> promises, Class<? extends Promise.State> state) {
    return promises.stream().map(Promise::state).filter(state::isInstance).count();
  }
}
