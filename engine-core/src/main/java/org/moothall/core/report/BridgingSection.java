package org.moothall.core.report;

import java.util.List;
import org.moothall.opinion.Bridging;
import org.moothall.opinion.Choice;
import org.moothall.report.Report;

/** What finds support at both ends of the main divide. */
final class BridgingSection implements Section {
  private static final int OPEN = 4;

  @Override
  public String id() {
    return "bridging";
  }

  @Override
  public String heading() {
    return "What bridges the main divide";
  }

  @Override
  public boolean speaksOf(Report report) {
    return !report.map().groups().isEmpty();
  }

  @Override
  public void write(Report report, Html html, Charts charts) {
    List<Bridging> all = report.map().bridging();
    if (all.isEmpty()) {
      html.tag("p", "There is no statement that finds support at both ends of the main divide.");
      return;
    }
    html.tag(
        "p",
        ("%s support at both ends of the main divide, the strongest first. The main divide is the"
                + " line along which votes differ most, from left to right on the map. How likely"
                + " somebody at an end is to agree is estimated from all votes; the bars show the"
                + " votes of everybody left and right of the middle.")
            .formatted(Figures.count(all.size(), "statement that finds", "statements that find")));
    ShareBar.key(html, "agree", "disagree", "pass");
    More.write(
        html, all, OPEN, "statement", "statements", bridging -> write(report, html, bridging));
  }

  private static void write(Report report, Html html, Bridging bridging) {
    html.tag(
        "article",
        Attributes.of("class", "card"),
        () -> {
          Quote.write(html, report, bridging.opinion());
          html.tag(
              "p",
              Attributes.of("class", "verdict"),
              "Likely to agree: %s at the left end, %s at the right end"
                  .formatted(percent(bridging.left()), percent(bridging.right())));
          new GroupVotes(html, Choice.AGREE)
              .writeSides(bridging.leftVotes(), bridging.rightVotes());
        });
  }

  private static String percent(double probability) {
    return Figures.decimal(100 * probability, 0) + Figures.NO_BREAK + "%";
  }
}
