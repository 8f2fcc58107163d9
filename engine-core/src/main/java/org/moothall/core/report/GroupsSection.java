package org.moothall.core.report;

import org.moothall.opinion.OpinionGroup;
import org.moothall.opinion.OpinionGroup.Representative;
import org.moothall.opinion.OpinionMap.Position;
import org.moothall.report.Report;

/** What each group stands for: the statements it answers differently from everybody else. */
final class GroupsSection implements Section {
  private static final int OPEN = 4;

  @Override
  public String id() {
    return "groups";
  }

  @Override
  public String heading() {
    return "What each group stands for";
  }

  @Override
  public boolean speaksOf(Report report) {
    return report.map().groups().stream().anyMatch(group -> !group.stands().isEmpty());
  }

  @Override
  public void write(Report report, Html html, Charts charts) {
    html.tag(
        "p",
        "For each group, the statements it answers differently from everybody else, the most"
            + " telling first. How much likelier is worked out with one vote each way added, so"
            + " that a handful of votes does not count for much.");
    ShareBar.key(html, "agree", "disagree", "pass");
    for (OpinionGroup group : report.map().groups()) {
      write(report, html, new GroupMark(group.colour()), group);
    }
  }

  private static void write(Report report, Html html, GroupMark mark, OpinionGroup group) {
    html.tag(
        "h3",
        () -> {
          GroupVotes.name(html, mark, group.id());
          html.text(" ");
          html.tag("span", Attributes.of("class", "aside"), Figures.people(group.size()));
        });
    group.confidence().ifPresent(sure -> membership(report, html, group, sure));
    if (group.stands().isEmpty()) {
      html.tag("p", "No statement tells this group from the others.");
      return;
    }
    More.write(
        html,
        group.stands(),
        OPEN,
        "statement",
        "statements",
        stand -> write(report, html, mark, group, stand));
  }

  private static void membership(Report report, Html html, OpinionGroup group, double sure) {
    long core =
        report.map().positions().stream()
            .filter(at -> at.group().equals(group.id()) && at.core())
            .count();
    html.tag(
        "p",
        Attributes.of("class", "note"),
        "At its core (confidence %s or more): %s; in between groups: %s. Mean confidence: %s of 1."
            .formatted(
                Figures.decimal(Position.CORE, 1),
                Figures.people(core),
                Figures.people(group.size() - core),
                Figures.decimal(sure, 2)));
  }

  private static void write(
      Report report, Html html, GroupMark mark, OpinionGroup group, Representative stand) {
    html.tag(
        "article",
        Attributes.of("class", "card"),
        () -> {
          Quote.write(html, report, stand.opinion());
          html.tag(
              "p",
              Attributes.of("class", "verdict"),
              "%s times as likely to %s as everybody else"
                  .formatted(Figures.decimal(stand.ratio(), 1), Words.of(stand.direction())));
          new GroupVotes(html, stand.direction())
              .write(mark, group.id(), stand.inGroup(), stand.elsewhere());
        });
  }
}
