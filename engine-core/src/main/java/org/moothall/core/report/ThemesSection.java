package org.moothall.core.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.moothall.opinion.Theme;
import org.moothall.opinion.VoteCount;
import org.moothall.report.Report;

/** What people spoke of: themes with their phrases, their size and a quote. */
final class ThemesSection implements Section {
  private static final int OPEN = 12;

  @Override
  public String id() {
    return "themes";
  }

  @Override
  public String heading() {
    return "What people spoke of";
  }

  @Override
  public void write(Report report, Html html, Charts charts) {
    List<Theme> themes = report.themes();
    if (themes.isEmpty()) {
      html.tag(
          "p",
          report.participation().opinions() == 0
              ? "Nobody has voiced an opinion yet."
              : "The opinions fall into no themes yet.");
      return;
    }
    html.tag(
        "p",
        "Opinions in like words form a theme. Each is named by phrases that people used, and one"
            + " opinion speaks for it; every opinion is in one theme only.");
    charts.write(
        html,
        new Charts.Bars(
            "themes",
            themes.size() > OPEN
                ? "The %s largest themes by the opinions in them.".formatted(OPEN)
                : "Themes by the opinions in them.",
            "opinions",
            OptionalLong.empty(),
            themes.stream().limit(OPEN).map(ThemesSection::bar).toList()));
    More.write(html, themes, OPEN, "theme", "themes", theme -> write(report, html, theme));
  }

  private static Charts.Bar bar(Theme theme) {
    String name = theme.label().isEmpty() ? theme.id() : theme.label().getFirst();
    return new Charts.Bar(name, theme.size(), Figures.opinions(theme.size()), "");
  }

  private static void write(Report report, Html html, Theme theme) {
    html.tag(
        "article",
        Attributes.of("class", "card"),
        () -> {
          html.tag("h3", () -> label(html, theme));
          html.tag(
              "p",
              Attributes.of("class", "verdict"),
              "%s, %s of all %s"
                  .formatted(
                      Figures.opinions(theme.size()),
                      Figures.percent(theme.size(), report.participation().opinions()),
                      Figures.number(report.participation().opinions())));
          Quote.write(html, report, theme.quote());
          Optional.ofNullable(report.votes().get(theme.quote()))
              .filter(votes -> votes.seen() > 0)
              .ifPresent(votes -> votes(html, votes));
        });
  }

  private static void label(Html html, Theme theme) {
    List<String> phrases = theme.label().isEmpty() ? List.of(theme.id()) : theme.label();
    for (int i = 0; i < phrases.size(); i++) {
      if (i > 0) {
        html.text(" · ");
      }
      Speech.inline(html, phrases.get(i));
    }
  }

  private static void votes(Html html, VoteCount votes) {
    html.tag(
        "p",
        Attributes.of("class", "origin"),
        "Votes on this opinion: %s agree, %s disagree, %s pass."
            .formatted(
                Figures.people(votes.agree()),
                Figures.number(votes.disagree()),
                Figures.number(votes.pass())));
  }
}
