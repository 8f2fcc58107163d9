package org.moothall.core.report;

import java.util.List;
import org.moothall.opinion.Choice;
import org.moothall.opinion.Consensus;
import org.moothall.report.Report;

/** What every group answers the same way. */
final class ConsensusSection implements Section {
  private static final int OPEN = 8;

  @Override
  public String id() {
    return "consensus";
  }

  @Override
  public String heading() {
    return "What all groups agree on";
  }

  @Override
  public boolean speaksOf(Report report) {
    return !report.map().groups().isEmpty();
  }

  @Override
  public void write(Report report, Html html, Charts charts) {
    List<Consensus> all = report.map().consensus();
    if (all.isEmpty()) {
      html.tag("p", "There is no statement yet that every group answers the same way.");
      return;
    }
    html.tag(
        "p",
        "%s every group answers the same way, the most widely shared first."
            .formatted(Figures.count(all.size(), "statement that", "statements that")));
    ShareBar.key(html, "agree", "disagree", "pass");
    More.write(html, all, OPEN, "statement", "statements", shared -> write(report, html, shared));
  }

  private static void write(Report report, Html html, Consensus shared) {
    html.tag(
        "article",
        Attributes.of("class", "card"),
        () -> {
          Quote.write(html, report, shared.opinion());
          html.tag(
              "p",
              Attributes.of("class", "verdict"),
              shared.direction() == Choice.DISAGREE ? "All groups disagree" : "All groups agree");
          new GroupVotes(html, shared.direction()).write(report.map().groups(), shared.byGroup());
        });
  }
}
