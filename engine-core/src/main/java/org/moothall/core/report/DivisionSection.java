package org.moothall.core.report;

import java.util.List;
import org.moothall.opinion.Choice;
import org.moothall.opinion.Divisive;
import org.moothall.report.Report;

/** What divides the groups. */
final class DivisionSection implements Section {
  private static final int OPEN = 8;

  @Override
  public String id() {
    return "division";
  }

  @Override
  public String heading() {
    return "What divides them";
  }

  @Override
  public boolean speaksOf(Report report) {
    return report.map().groups().size() > 1;
  }

  @Override
  public void write(Report report, Html html, Charts charts) {
    List<Divisive> all = report.map().divisive();
    if (all.isEmpty()) {
      html.tag("p", "There is no statement on which the groups stand far apart.");
      return;
    }
    html.tag(
        "p",
        ("%s the groups answer differently, the widest apart first. The distance is the "
                + "largest between any two groups’ shares of agreement, where one vote each way is "
                + "added to every group so that a handful of votes does not count for much.")
            .formatted(Figures.count(all.size(), "statement that", "statements that")));
    ShareBar.key(html, "agree", "disagree", "pass");
    More.write(
        html, all, OPEN, "statement", "statements", divisive -> write(report, html, divisive));
  }

  private static void write(Report report, Html html, Divisive divisive) {
    html.tag(
        "article",
        Attributes.of("class", "card"),
        () -> {
          Quote.write(html, report, divisive.opinion());
          html.tag(
              "p",
              Attributes.of("class", "verdict"),
              "The groups are up to %s percentage points apart"
                  .formatted(Figures.decimal(100 * divisive.spread(), 0)));
          new GroupVotes(html, Choice.AGREE).write(report.map().groups(), divisive.byGroup());
        });
  }
}
