package org.moothall.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.moothall.opinion.OpinionGroup;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.OpinionMap.Position;
import org.moothall.report.Report;

/** The opinion map: everybody who voted as a point, near those who vote alike. */
final class MapSection implements Section {

  /** The most people a picture shows; more would only cover each other and slow a phone down. */
  private static final int MOST_POINTS = 4_000;

  /** Coordinates have no unit, so the farthest point is put at this distance from the middle. */
  private static final int EDGE = 1_000;

  @Override
  public String id() {
    return "map";
  }

  @Override
  public String heading() {
    return "The opinion map";
  }

  @Override
  public void write(Report report, Html html, Charts charts) {
    OpinionMap map = report.map();
    if (map.votes() == 0) {
      html.tag("p", "Nobody has voted yet.");
      return;
    }
    if (map.groups().isEmpty()) {
      html.tag(
          "p",
          "Too few people have voted for groups to be told apart: so far there are %s."
              .formatted(Figures.votes(map.votes())));
      return;
    }
    html.tag(
        "p",
        "Each mark is a person, and people who vote alike stand near each other. The two axes are"
            + " the main lines along which votes differ; they have no unit, and no end of them is"
            + " better than the other.");
    legend(html, map);
    picture(html, charts, map);
    clarity(html, map);
  }

  private static void legend(Html html, OpinionMap map) {
    long people = map.groups().stream().mapToLong(OpinionGroup::size).sum();
    Table table =
        new Table("Opinion groups, and their share of everybody on the map")
            .words("Group")
            .figures("People")
            .figures("Share");
    for (OpinionGroup group : map.groups()) {
      GroupMark mark = new GroupMark(group.colour());
      table.row(
          cell -> GroupVotes.name(cell, mark, group.id()),
          Table.Cell.of(Figures.people(group.size())),
          Table.Cell.of(Figures.percent(group.size(), people)));
    }
    table.write(html);
  }

  private static void picture(Html html, Charts charts, OpinionMap map) {
    int step = Math.ceilDiv(Math.max(1, map.positions().size()), MOST_POINTS);
    List<Position> shown =
        IntStream.range(0, map.positions().size())
            .filter(i -> i % step == 0)
            .mapToObj(map.positions()::get)
            .toList();
    double edge =
        shown.stream()
            .mapToDouble(at -> Math.max(Math.abs(at.x()), Math.abs(at.y())))
            .max()
            .orElse(0);
    List<Charts.Group> groups = new ArrayList<>();
    for (OpinionGroup group : map.groups()) {
      String id = group.id();
      List<List<Long>> points =
          shown.stream()
              .filter(at -> at.group().equals(id))
              .map(at -> List.of(scaled(at.x(), edge), scaled(at.y(), edge)))
              .toList();
      groups.add(new Charts.Group("Group " + id, new GroupMark(group.colour()), points));
    }
    charts.write(html, new Charts.Dots("map", title(map), groups));
    if (step > 1) {
      html.tag(
          "p",
          Attributes.of("class", "note"),
          "The picture shows %s of %s: one in %s, as they come in the order of their pseudonyms."
              .formatted(
                  Figures.number(shown.size()),
                  Figures.people(map.positions().size()),
                  Figures.number(step)));
    }
  }

  private static long scaled(double value, double edge) {
    return edge > 0 && Double.isFinite(value / edge) ? Math.round(EDGE * (value / edge)) : 0;
  }

  private static String title(OpinionMap map) {
    return "Opinion map of %s in %s: %s."
        .formatted(
            Figures.people(map.groups().stream().mapToLong(OpinionGroup::size).sum()),
            Figures.count(map.groups().size(), "group", "groups"),
            map.groups().stream()
                .map(
                    group -> "group %s with %s".formatted(group.id(), Figures.number(group.size())))
                .collect(Collectors.joining(", ")));
  }

  private static void clarity(Html html, OpinionMap map) {
    if (map.grouping().spectrum()) {
      html.tag(
          "p",
          "People stand side by side without a gap. The groups cut up one continuum: where one"
              + " ends and the next begins means little, and people near a border have much in"
              + " common.");
    }
    GroupNumber.write(html, map.grouping());
    if (map.groups().size() < 2) {
      html.tag(
          "p",
          "Everybody on the map is in one group: no line of disagreement runs between groups.");
      return;
    }
    html.tag(
        "p",
        Attributes.of("class", "note"),
        ("How clearly the groups stand apart: %s on a scale from \u22121 (mixed up) through 0"
                + " (touching) to 1 (far apart). That is the mean silhouette over all people, which"
                + " has no unit. The map rests on %s.")
            .formatted(
                Figures.decimal(map.grouping().separation(), 2), Figures.votes(map.votes())));
  }
}
