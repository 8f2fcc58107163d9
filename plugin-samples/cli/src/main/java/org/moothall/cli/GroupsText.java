package org.moothall.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.moothall.opinion.Bridging;
import org.moothall.opinion.Grouping;
import org.moothall.opinion.GroupingMode;
import org.moothall.opinion.OpinionMap;

/** The groups of an export for people: a label and a sentence a line. */
final class GroupsText {
  private static final int BRIDGES = 3;
  private static final int LONG = 120;

  private final Groups groups;
  private final OpinionMap map;
  private final List<String> lines = new ArrayList<>();

  GroupsText(Groups groups) {
    this.groups = groups;
    this.map = groups.map();
  }

  List<String> lines() {
    lines.add(groups.export().title());
    line(
        "people",
        "%s, of whom %s voted often enough to be grouped; %s votes"
            .formatted(
                groups.export().votes().people().size(), map.positions().size(), map.votes()));
    line("groups", found());
    if (!map.groups().isEmpty()) {
      line("number", number(map.grouping()));
    }
    if (map.grouping().spectrum()) {
      line(
          "spectrum",
          "people stand side by side without a gap; where one group ends and the next begins means"
              + " little");
    }
    bridges();
    return lines;
  }

  private String found() {
    return map.groups().isEmpty()
        ? "none: too few people voted often enough"
        : map.groups().stream()
            .map(it -> "%s %s people%s".formatted(it.id(), it.size(), sure(it.confidence())))
            .collect(joining(", "));
  }

  private static String sure(OptionalDouble confidence) {
    return confidence.isPresent()
        ? String.format(Locale.ROOT, " (mean confidence %.2f)", confidence.getAsDouble())
        : "";
  }

  private String number(Grouping grouping) {
    if (groups.options().groups().isPresent()) {
      return "%s, where %s were asked for"
          .formatted(map.groups().size(), groups.options().groups().getAsInt());
    }
    if (grouping.tried().isEmpty()) {
      return String.valueOf(map.groups().size());
    }
    return "%s; %s to %s were tried, and %s"
        .formatted(
            map.groups().size(),
            grouping.tried().getFirst().groups(),
            grouping.tried().getLast().groups(),
            grouping.mode() == GroupingMode.STABLE
                ? "so many come out much the same whichever fifth of the votes is hidden"
                : "so many stand clearest apart");
  }

  private void bridges() {
    if (map.bridging().isEmpty()) {
      line("bridges", "no statement finds support at both ends of the main divide");
    }
    map.bridging().stream().limit(BRIDGES).forEach(it -> line("bridges", bridge(it)));
  }

  private String bridge(Bridging bridging) {
    return String.format(
        Locale.ROOT,
        "%s: “%s” (%.0f %% at one end agree, %.0f %% at the other)",
        bridging.opinion(),
        brief(groups.export().texts().getOrDefault(bridging.opinion(), "")),
        100 * bridging.left(),
        100 * bridging.right());
  }

  private static String brief(String text) {
    var line = text.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONG
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONG)) + "…";
  }

  private void line(String label, String text) {
    lines.add("  %-9s %s".formatted(label, text));
  }
}
