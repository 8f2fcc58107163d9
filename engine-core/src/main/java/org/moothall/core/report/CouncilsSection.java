package org.moothall.core.report;

import java.util.List;
import java.util.Optional;
import org.moothall.Person;
import org.moothall.council.Draw;
import org.moothall.council.Draw.RuleCheck;
import org.moothall.council.DrawOrder;
import org.moothall.council.SeatRule;
import org.moothall.report.Report;

/** Councils against their rules, and draws that failed. */
final class CouncilsSection implements Section {

  @Override
  public String id() {
    return "councils";
  }

  @Override
  public String heading() {
    return "Councils and their quotas";
  }

  @Override
  public boolean speaksOf(Report report) {
    return !report.councils().isEmpty();
  }

  @Override
  public void write(Report report, Html html, Charts charts) {
    for (Draw draw : report.councils()) {
      DrawOrder order = draw.order();
      html.tag(
          "h3",
          () -> {
            html.text("Council ");
            Speech.inline(html, order.council());
            html.text(" ");
            html.tag(
                "span",
                Attributes.of("class", "aside"),
                "%s, %s level".formatted(Words.of(order.kind()), Words.of(order.level())));
          });
      switch (draw) {
        case Draw.Seated seated -> seated(report, html, seated);
        case Draw.Impossible impossible -> impossible(report, html, impossible);
      }
    }
  }

  private static void seated(Report report, Html html, Draw.Seated seated) {
    html.tag("p", () -> Badge.GOOD.write(html, "Seated"));
    html.tag(
        "p",
        () -> {
          html.text(
              ("%s drawn by lot for %s, and %s besides. Whoever knows the public seed of the "
                      + "lottery can repeat the draw: ")
                  .formatted(
                      Figures.members(seated.members().size()),
                      Figures.count(seated.order().seats(), "seat", "seats"),
                      Figures.count(seated.alternates().size(), "alternate", "alternates")));
          code(html, seated.order().seed());
          html.text(".");
        });
    members(html, seated);
    alternates(html, seated.alternates());
    checks(report, html, seated);
    Reasons.write(html, "Why the council looks so:", seated.because());
  }

  private static void members(Html html, Draw.Seated seated) {
    if (seated.members().isEmpty()) {
      return;
    }
    Table table =
        new Table("Members, in the order of their seats")
            .words("Member")
            .words("Office")
            .words("What the roster says");
    for (Draw.Seat seat : seated.members()) {
      table.row(
          Table.Cell.speech(Words.name(seat.member())),
          seat.office().isEmpty() ? Table.Cell.of("member") : Table.Cell.speech(seat.office()),
          cell -> Speech.inline(cell, seat.traits().stream().map(Words::trait).toList()));
    }
    table.write(html);
  }

  private static void alternates(Html html, List<Person> alternates) {
    if (alternates.isEmpty()) {
      return;
    }
    html.tag(
        "p",
        () -> {
          html.text("Alternates step in, in this order: ");
          Speech.inline(html, alternates.stream().map(Words::name).toList());
          html.text(".");
        });
  }

  private static void checks(Report report, Html html, Draw.Seated seated) {
    if (seated.checks().isEmpty()) {
      return;
    }
    Table table =
        new Table("Each rule on the council, against what was drawn")
            .words("What must hold")
            .figures("Members needed")
            .figures("Members allowed")
            .figures("Members found")
            .marks("Holds")
            .words("Who says so");
    for (RuleCheck check : seated.checks()) {
      table.row(
          cell -> rule(report, cell, check.rule()),
          Table.Cell.of(Figures.number(check.needed())),
          Table.Cell.of(
              check.allowed() == Long.MAX_VALUE ? "any number" : Figures.number(check.allowed())),
          Table.Cell.of(Figures.number(check.found())),
          Table.Cell.of(check.holds() ? "✓\u00A0yes" : "✗\u00A0no"),
          cell -> Reasons.source(cell, check.rule().because()));
    }
    table.write(html);
  }

  private static void impossible(Report report, Html html, Draw.Impossible impossible) {
    html.tag("p", () -> Badge.BAD.write(html, "No council could be seated"));
    html.tag(
        "p",
        ("%s were to be drawn from the roster. These rules can’t all be met together; without "
                + "any one of them they could.")
            .formatted(Figures.members(impossible.order().seats())));
    Reasons.write(html, "Rules that clash:", impossible.clashing());
    if (impossible.rules().isEmpty()) {
      return;
    }
    Table table =
        new Table("All rules the draw was held to").words("What must hold").words("Who says so");
    for (SeatRule rule : impossible.rules()) {
      table.row(cell -> rule(report, cell, rule), cell -> Reasons.source(cell, rule.because()));
    }
    table.write(html);
  }

  private static String bounds(SeatRule.Quota quota) {
    if (quota.most() == Long.MAX_VALUE) {
      return "At least " + Figures.members(quota.least());
    }
    return quota.least() == 0
        ? "At most " + Figures.members(quota.most())
        : "From %s to %s".formatted(Figures.number(quota.least()), Figures.members(quota.most()));
  }

  private static void rule(Report report, Html html, SeatRule rule) {
    switch (rule) {
      case SeatRule.Quota quota -> {
        html.text(bounds(quota) + " with ");
        trait(report, html, quota.trait());
      }
      case SeatRule.Share share -> {
        html.text("At least %s/%s of members with ".formatted(share.num(), share.den()));
        trait(report, html, share.trait());
      }
      case SeatRule.Office office -> {
        html.text("The seat “");
        Speech.inline(html, office.name());
        html.text("” goes to a holder of the office “");
        Speech.inline(html, office.heldBy());
        html.text("”");
      }
      case SeatRule.Disjoint disjoint -> {
        html.text("Nobody holds both “");
        Speech.inline(html, disjoint.office());
        html.text("” and “");
        Speech.inline(html, disjoint.other());
        html.text("”");
      }
    }
  }

  private static void trait(Report report, Html html, String trait) {
    Speech.inline(html, Words.trait(trait));
    Optional.ofNullable(report.roster().get(trait))
        .ifPresent(count -> html.text(" (%s on the roster)".formatted(Figures.people(count))));
  }

  private static void code(Html html, String text) {
    html.tag("code", Attributes.of("dir", "auto"), text);
  }
}
