package org.moothall.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.moothall.cli.failure.Codes;
import org.moothall.cli.failure.Failure;
import org.moothall.cli.failure.Location;
import org.moothall.cli.failure.Reasons;
import org.moothall.council.Roster;
import org.moothall.matter.Matter;
import org.moothall.policy.PolicyFile;

/**
 * Everything a folder says about one consultation.
 *
 * @param matter what is consulted on
 * @param openedAt when it was opened
 * @param zone where the office stands that replies
 * @param roster who could be seated, if anybody
 * @param intakes where opinions and votes are, in the order in which they are taken in
 * @param steps what happened besides, by time
 */
public record Consultation(
    Matter matter,
    Instant openedAt,
    ZoneId zone,
    Optional<Roster> roster,
    List<Intake> intakes,
    List<Step> steps) {

  private static final Set<String> NAMED =
      Set.of(MatterFile.NAME, RosterFile.NAME, MeetingsFile.NAME, LedgerFile.NAME);

  /** Reads the folder of a consultation; opinions and votes are only looked for. */
  public static Consultation read(Path folder) {
    if (!Files.isRegularFile(folder.resolve(MatterFile.NAME))) {
      throw Failure.input(
          Codes.NO_CONSULTATION,
          "`%s` has no `%s`.%s".formatted(folder, MatterFile.NAME, maybePolis(folder)));
    }
    var file = MatterFile.read(folder.resolve(MatterFile.NAME));
    var matter = withLocalPolicy(file.matter(), folder);
    var intakes = intakes(folder);
    var openedAt = file.openedAt().orElseGet(() -> firstTime(intakes, MatterFile.NAME));
    return new Consultation(
        matter, openedAt, file.zone(), roster(folder), intakes, steps(folder, file, openedAt));
  }

  /** Reads a Polis export alone. */
  public static Consultation polis(Path folder) {
    if (!IntakeScan.isPolis(folder)) {
      throw Failure.input(
          Codes.NO_CONSULTATION,
          "`%s` is no Polis export: there is no `comments.csv` in it. Maybe it is the folder above."
              .formatted(folder));
    }
    var intake = IntakeScan.polis(folder);
    return new Consultation(
        PolisFolder.matter(folder),
        firstTime(List.of(intake), "comments.csv"),
        ZoneOffset.UTC,
        Optional.empty(),
        List.of(intake),
        List.of());
  }

  private static String maybePolis(Path folder) {
    return IntakeScan.isPolis(folder)
        ? " Maybe it is a Polis export, and `--polis` is missing."
        : " Maybe it is another folder.";
  }

  private static Matter withLocalPolicy(Matter matter, Path folder) {
    var local =
        paths(folder, path -> TextFile.name(path).endsWith(".drl")).stream()
            .map(path -> new PolicyFile(TextFile.name(path), TextFile.read(path)))
            .toList();
    return new Matter(
        matter.id(),
        matter.title(),
        matter.description(),
        matter.kind(),
        matter.level(),
        matter.policy().with(local));
  }

  private static Optional<Roster> roster(Path folder) {
    return optional(folder, RosterFile.NAME).map(RosterFile::read);
  }

  private static List<Intake> intakes(Path folder) {
    var intakes = new ArrayList<Intake>();
    paths(folder, path -> Files.isRegularFile(path) && IntakeScan.looksRight(path)).stream()
        .filter(path -> !NAMED.contains(TextFile.name(path)))
        .map(IntakeScan::file)
        .forEach(intakes::add);
    paths(folder, path -> Files.isDirectory(path) && IntakeScan.isPolis(path)).stream()
        .map(IntakeScan::polis)
        .forEach(intakes::add);
    intakes.sort(Intake.ORDER);
    return intakes;
  }

  private static Instant firstTime(List<Intake> intakes, String file) {
    return intakes.stream()
        .map(Intake::first)
        .reduce(Optional.empty(), Times::earliest)
        .orElseThrow(
            () ->
                Failure.input(
                    Location.of(file),
                    Codes.MISSING_FIELD,
                    "no opinion says when it was voiced. Maybe add the field `openedAt`."));
  }

  private static List<Step> steps(Path folder, MatterFile file, Instant openedAt) {
    var id = file.matter().id();
    var council = file.council().map(plan -> plan.order().council());
    var steps = new ArrayList<Step>();
    file.council().map(plan -> draw(id, plan, openedAt)).ifPresent(steps::add);
    optional(folder, MeetingsFile.NAME)
        .map(path -> MeetingsFile.read(path, id, council))
        .ifPresent(steps::addAll);
    optional(folder, LedgerFile.NAME)
        .map(path -> LedgerFile.read(path, id, council))
        .ifPresent(steps::addAll);
    checkNothingTwice(steps);
    steps.sort(Comparator.comparing(Step::at));
    return steps;
  }

  /** The engine takes a command that comes again for a repetition, and does nothing. */
  private static void checkNothingTwice(List<Step> steps) {
    var seen = new HashMap<String, Location>();
    for (var step : steps) {
      var before = seen.putIfAbsent(step.id(), step.where());
      if (before != null) {
        throw Failure.input(
            step.where(),
            Codes.TWICE,
            "`%s` is said twice, first at %s. Maybe an id is wrong in one of the two."
                .formatted(step.id(), before));
      }
    }
  }

  private static Step draw(String matter, MatterFile.CouncilPlan plan, Instant openedAt) {
    return new Step(
        plan.drawnAt().orElse(openedAt),
        Location.of(MatterFile.NAME),
        "draw/" + plan.order().council(),
        Actors.CLERK,
        Optional.empty(),
        (hall, act) -> hall.councils().draw(act, matter, plan.order()).accepted());
  }

  private static Optional<Path> optional(Path folder, String name) {
    return Optional.of(folder.resolve(name)).filter(Files::isRegularFile);
  }

  /** Paths right in the folder, sorted by name; hidden ones are left out. */
  private static List<Path> paths(Path folder, Predicate<Path> wanted) {
    try (var paths = Files.list(folder)) {
      return paths
          .filter(path -> !TextFile.name(path).startsWith("."))
          .filter(wanted)
          .sorted(Comparator.comparing(TextFile::name))
          .toList();
    } catch (IOException e) {
      throw Failure.storage(
          Codes.NOT_READABLE,
          "`%s` can't be read: %s. Maybe it is another folder.".formatted(folder, Reasons.of(e)),
          e);
    }
  }
}
