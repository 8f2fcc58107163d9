package org.moothall.core.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The charts of one page. A chart's place is hidden until the script has drawn it, so that without
 * script nothing is missing but the picture: every chart stands beside a table or a list of the
 * same figures.
 */
final class Charts {

  /** The most code points a bar's name has in a chart; the table beside it has the whole. */
  private static final int NAME_LENGTH = 36;

  private final List<Map<String, Object>> drawn = new ArrayList<>();

  /**
   * Bars side by side.
   *
   * @param id unique on the page
   * @param title what it shows, as a sentence
   * @param axis what the axis counts, with its unit
   * @param most the end of the axis; empty to fit the longest bar
   */
  record Bars(String id, String title, String axis, OptionalLong most, List<Bar> bars) {}

  /**
   * One bar.
   *
   * @param length in the unit of the axis
   * @param figure the figure at its end, with its unit
   * @param counts the counts behind it; empty when the figure is one
   */
  record Bar(String name, double length, String figure, String counts) {}

  /** People as points, group by group. */
  record Dots(String id, String title, List<Group> groups) {}

  /**
   * The points of one group.
   *
   * @param points x and y of each, whole numbers from −1000 to 1000
   */
  record Group(String name, GroupMark mark, List<List<Long>> points) {}

  void write(Html html, Bars chart) {
    Map<String, Object> data = place(html, "bars", chart.id(), chart.title());
    data.put("axis", chart.axis());
    chart.most().ifPresent(most -> data.put("most", most));
    data.put("names", chart.bars().stream().map(bar -> brief(bar.name())).toList());
    data.put("lengths", chart.bars().stream().map(Bar::length).toList());
    data.put("figures", chart.bars().stream().map(Bar::figure).toList());
    data.put("counts", chart.bars().stream().map(Bar::counts).toList());
  }

  void write(Html html, Dots chart) {
    Map<String, Object> data = place(html, "dots", chart.id(), chart.title());
    data.put("groups", chart.groups().stream().map(Charts::data).toList());
  }

  /** All data, as JSON that may stand in a script element. */
  String data() {
    return ScriptJson.of(drawn);
  }

  private static Map<String, Object> data(Group group) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("name", brief(group.name()));
    data.put("colour", group.mark().colour());
    data.put("shape", group.mark().path());
    data.put("points", group.points());
    return data;
  }

  private Map<String, Object> place(Html html, String kind, String id, String title) {
    Attributes figure = Attributes.of("class", "chart").and("id", "chart-" + id).and("hidden", "");
    Attributes canvas =
        Attributes.of("class", "canvas").and("role", "img").and("aria-label", title);
    html.tag(
        "figure",
        figure,
        () -> {
          html.empty("div", canvas);
          html.tag("figcaption", title);
        });
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", id);
    data.put("kind", kind);
    drawn.add(data);
    return data;
  }

  private static String brief(String name) {
    return Readable.brief(name, NAME_LENGTH);
  }
}
