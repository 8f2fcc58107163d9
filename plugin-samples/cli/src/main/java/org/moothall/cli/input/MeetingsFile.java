package org.moothall.cli.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moothall.cli.failure.Codes;
import org.moothall.cli.failure.Failure;
import org.moothall.cli.failure.Location;

/** Reads {@code meetings.jsonl}: one meeting a line, or one seat that fell vacant. */
final class MeetingsFile {
  /** The file's name. */
  static final String NAME = "meetings.jsonl";

  private final String matter;
  private final Optional<String> council;
  private final List<Step> steps = new ArrayList<>();

  private MeetingsFile(String matter, Optional<String> council) {
    this.matter = matter;
    this.council = council;
  }

  /**
   * What happened, in the order of the file.
   *
   * @param council the council meant where a line names none
   */
  static List<Step> read(Path file, String matter, Optional<String> council) {
    var meetings = new MeetingsFile(matter, council);
    JsonLines.read(file).forEach(meetings::add);
    return meetings.steps;
  }

  private void add(Fields line) {
    var type = line.text("type");
    switch (type) {
      case "meeting" -> steps.addAll(new MeetingLine(matter, council(line), line).steps());
      case "vacated" -> steps.add(vacated(line));
      default -> throw unknownType(line, type, List.of("meeting", "vacated"));
    }
  }

  private Step vacated(Fields line) {
    line.only("type", "council", "who", "reason", "at");
    var council = council(line);
    var who = line.text("who");
    var reason = line.text("reason");
    return new Step(
        line.time("at"),
        line.at(),
        "vacated/%s/%s".formatted(council, who),
        Actors.CLERK,
        Optional.of(council),
        (hall, act) -> hall.councils().vacate(act, matter, council, who, reason).accepted());
  }

  private String council(Fields line) {
    return line.optionalText("council")
        .or(() -> council)
        .orElseThrow(
            () ->
                Failure.input(
                    line.at(),
                    Codes.NO_COUNCIL,
                    "no council is named here, and `%s` has none. Maybe add `council` there."
                        .formatted(MatterFile.NAME)));
  }

  static Failure unknownType(Fields line, String type, List<String> known) {
    Location at = line.at("type");
    return Failure.input(
        at,
        Codes.UNKNOWN_TYPE,
        "no line is of type `%s`.%s".formatted(type, Nearest.maybe(type, known)));
  }
}
