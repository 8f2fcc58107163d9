package org.moothall.cli;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.moothall.cli.run.Summary;
import org.moothall.council.Draw;
import org.moothall.ledger.CaseView;
import org.moothall.ledger.Promise;
import org.moothall.matter.Level;
import org.moothall.meeting.Decision;
import org.moothall.meeting.QuestionView;
import org.moothall.opinion.Theme;
import org.moothall.report.Report;

/** A summary for people: a label and a sentence a line. */
final class SummaryText {
  private final Summary summary;
  private final Report report;
  private final Path folder;
  private final List<String> lines = new ArrayList<>();

  SummaryText(Summary summary, Path folder) {
    this.summary = summary;
    this.report = summary.report();
    this.folder = folder;
  }

  List<String> lines() {
    lines.add(report.matter().matter().title());
    participation();
    groups();
    themes();
    report.councils().forEach(draw -> line("council", council(draw)));
    summary.questions().forEach(question -> line("question", question(question)));
    if (!report.cases().isEmpty()) {
      line("accounts", cases());
      line("promises", promises());
    }
    line("record", report.head().toString());
    line("report", folder.resolve("report.html").toString());
    return lines;
  }

  private void participation() {
    var took = report.participation();
    line("people", "%s took part".formatted(took.people()));
    line(
        "opinions",
        "%s shown, %s rejected; by %s"
            .formatted(
                took.opinions(),
                took.rejected(),
                took.byChannel().stream()
                    .map(channel -> "%s %s".formatted(channel.channel(), channel.opinions()))
                    .collect(joining(", "))));
    line(
        "votes",
        "%s by %s people; %s rows left out"
            .formatted(took.votes(), took.voters(), summary.skipped()));
  }

  private void groups() {
    var map = report.map();
    line(
        "groups",
        map.groups().isEmpty()
            ? "none: too few people voted"
            : map.groups().stream()
                .map(group -> "%s %s people".formatted(group.id(), group.size()))
                .collect(joining(", ")));
    line(
        "shared",
        "%s statements all groups answer alike, %s that divide them"
            .formatted(map.consensus().size(), map.divisive().size()));
  }

  private void themes() {
    var largest = report.themes().stream().limit(1);
    line(
        "themes",
        report.themes().size()
            + largest
                .map(theme -> "; largest: %s (%s)".formatted(label(theme), theme.size()))
                .collect(joining()));
  }

  private static String label(Theme theme) {
    return String.join(" · ", theme.label());
  }

  private static String council(Draw draw) {
    var id = draw.order().council();
    return switch (draw) {
      case Draw.Seated seated ->
          "%s: %s members and %s alternates drawn, %s of %s quotas met"
              .formatted(
                  id,
                  seated.members().size(),
                  seated.alternates().size(),
                  seated.checks().stream().filter(Draw.RuleCheck::holds).count(),
                  seated.checks().size());
      case Draw.Impossible impossible ->
          "%s: none can be seated; rules that clash: %s"
              .formatted(id, impossible.clashing().size());
    };
  }

  private static String question(QuestionView question) {
    return question
        .decision()
        .map(decision -> "%s: %s; %s".formatted(question.id(), verdict(decision), votes(decision)))
        .orElse(question.id() + ": still open");
  }

  private static String verdict(Decision decision) {
    return decision.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static String votes(Decision decision) {
    var tally = decision.tally();
    return "%s for, %s against, %s abstained, %s present"
        .formatted(tally.inFavour(), tally.against(), tally.abstained(), tally.present());
  }

  private String cases() {
    return "%s, of which %s resolved and %s climbed above their level"
        .formatted(
            report.cases().size(),
            report.cases().stream().filter(view -> view.resolution().isPresent()).count(),
            report.cases().stream().filter(this::climbed).count());
  }

  private boolean climbed(CaseView view) {
    Level opened = report.matter().matter().level();
    return view.reached().compareTo(opened) > 0;
  }

  private String promises() {
    return "%s: %s kept, %s broken, %s withdrawn, %s open"
        .formatted(
            summary.promises().count(),
            count(Promise.State.Kept.class),
            count(Promise.State.Broken.class),
            count(Promise.State.Withdrawn.class),
            count(Promise.State.Open.class));
  }

  private long count(Class<? extends Promise.State> state) {
    return summary.promises().filter(promise -> state.isInstance(promise.state())).count();
  }

  private void line(String label, String text) {
    lines.add("  %-9s %s".formatted(label, text));
  }
}
