package org.moothall.core.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.moothall.report.Participation;
import org.moothall.report.Participation.ChannelShare;
import org.moothall.report.Participation.CohortShare;
import org.moothall.report.Report;

/** Who took part: by channel, and by cohort against the roster. */
final class ParticipationSection implements Section {

  @Override
  public String id() {
    return "participation";
  }

  @Override
  public String heading() {
    return "Who took part";
  }

  @Override
  public void write(Report report, Html html, Charts charts) {
    Participation who = report.participation();
    if (who.people() == 0) {
      html.tag("p", "Nobody has taken part yet.");
    } else {
      sentence(html, who);
    }
    if (!who.byChannel().isEmpty()) {
      channels(html, charts, who.byChannel(), who.opinions());
    }
    if (!who.byCohort().isEmpty()) {
      cohorts(html, charts, who.byCohort());
    }
  }

  private static void sentence(Html html, Participation who) {
    html.tag(
        "p",
        "%s took part: %s voiced %s, and %s cast %s on them."
            .formatted(
                Figures.people(who.people()),
                Figures.number(who.authors()),
                Figures.opinions(who.opinions()),
                Figures.number(who.voters()),
                Figures.votes(who.votes())));
    if (who.rejected() > 0) {
      html.tag(
          "p",
          ("Moderators rejected %s more. Those stay on the record and have no influence on "
                  + "anything below.")
              .formatted(Figures.opinions(who.rejected())));
    }
  }

  private static void channels(
      Html html, Charts charts, List<ChannelShare> channels, long opinions) {
    html.tag("h3", "By channel");
    List<Charts.Bar> bars =
        channels.stream()
            .map(
                channel ->
                    new Charts.Bar(
                        channel.channel(),
                        channel.opinions(),
                        Figures.opinions(channel.opinions()),
                        ""))
            .toList();
    charts.write(
        html,
        new Charts.Bars(
            "channels",
            "Opinions by the channel they came in through.",
            "opinions",
            OptionalLong.empty(),
            bars));
    Table table =
        new Table("Opinions and their authors by channel")
            .words("Channel")
            .figures("Opinions")
            .figures("Authors");
    for (ChannelShare channel : channels) {
      table.row(
          Table.Cell.speech(channel.channel()),
          Table.Cell.of(
              "%s, %s"
                  .formatted(
                      Figures.number(channel.opinions()),
                      Figures.percent(channel.opinions(), opinions))),
          Table.Cell.of(Figures.people(channel.authors())));
    }
    table.write(html);
  }

  private static void cohorts(Html html, Charts charts, List<CohortShare> cohorts) {
    html.tag("h3", "By cohort, against the roster");
    html.tag(
        "p",
        "The roster lists everybody who could take part. For each of its cohorts: how many are on"
            + " it, and how many of them voiced an opinion or voted.");
    Map<String, List<CohortShare>> byFeature =
        cohorts.stream()
            .collect(
                Collectors.groupingBy(
                    CohortShare::feature, LinkedHashMap::new, Collectors.toList()));
    int number = 0;
    for (var feature : byFeature.entrySet()) {
      number++;
      cohort(html, charts, number, feature.getKey(), feature.getValue());
    }
  }

  private static void cohort(
      Html html, Charts charts, int number, String feature, List<CohortShare> values) {
    Speech.block(html, "h4", Attributes.NONE, Words.capital(feature));
    String title =
        "Share of those on the roster who took part, by %s.".formatted(Readable.brief(feature, 60));
    List<Charts.Bar> bars = values.stream().map(ParticipationSection::bar).toList();
    charts.write(
        html,
        new Charts.Bars(
            "cohort-" + number,
            title,
            "per cent of those on the roster",
            OptionalLong.of(100),
            bars));
    Table table =
        new Table("People on the roster and people who took part")
            .words(Words.capital(feature))
            .figures("On roster")
            .figures("Took part");
    for (CohortShare value : values) {
      table.row(
          Table.Cell.speech(value.value()),
          Table.Cell.of(Figures.people(value.roster())),
          Table.Cell.of(
              "%s, %s"
                  .formatted(
                      Figures.people(value.took()),
                      Figures.percent(value.took(), value.roster()))));
    }
    table.write(html);
  }

  private static Charts.Bar bar(CohortShare value) {
    double percent = value.roster() == 0 ? 0 : 100.0 * value.took() / value.roster();
    return new Charts.Bar(
        value.value(),
        percent,
        Figures.percent(value.took(), value.roster()),
        "%s of %s".formatted(Figures.number(value.took()), Figures.people(value.roster())));
  }
}
