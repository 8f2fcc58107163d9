package org.moothall.cli.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import org.moothall.Moothall;
import org.moothall.MoothallException;
import org.moothall.Progress;
import org.moothall.cli.failure.Codes;
import org.moothall.cli.failure.Failure;
import org.moothall.cli.failure.Location;
import org.moothall.cli.failure.Reasons;
import org.moothall.cli.input.Actors;
import org.moothall.cli.input.Consultation;
import org.moothall.cli.input.Intake;
import org.moothall.cli.input.Step;
import org.moothall.council.Draw;
import org.moothall.opinion.IntakeReport;
import org.moothall.report.Report;

/**
 * Holds a consultation from the opening of its matter to the report. Before each command the clock
 * is set to the time the input gives for it.
 */
public final class ConsultationRun {
  private static final String MAKING = "making the report";

  private final Consultation input;
  private final Settings settings;
  private final Progress progress;
  private final InputClock clock;
  private final List<IntakeReport> taken = new ArrayList<>();
  private final List<Location> leftOut = new ArrayList<>();
  private final List<Summary.Belated> belated = new ArrayList<>();

  /**
   * How a consultation is held.
   *
   * @param seed makes the sealing keys repeatable; random ones without it
   * @param strict whether the first bad row of opinions or votes ends it
   */
  public record Settings(OptionalLong seed, boolean strict) {}

  /** A run that has not begun. */
  public ConsultationRun(Consultation input, Settings settings, Progress progress) {
    this.input = input;
    this.settings = settings;
    this.progress = progress;
    this.clock = new InputClock(input.openedAt());
  }

  /** Holds it, and leaves record and report in a folder. */
  public Summary in(Path folder) {
    var builder = Halls.in(folder, input.zone(), clock);
    settings.seed().ifPresent(builder::sealingSeed);
    try (var hall = builder.open()) {
      open(hall);
      var waiting = new ArrayDeque<>(input.steps());
      for (var intake : input.intakes()) {
        intake.first().ifPresent(first -> goUntil(hall, waiting, first));
        take(hall, intake);
      }
      goUntil(hall, waiting, Instant.MAX);
      tick(hall);
      return new Summary(report(hall, folder), taken, leftOut, belated);
    }
  }

  /** Goes the steps up to a time; a file is taken in whole, so what falls within it comes after. */
  private void goUntil(Moothall hall, Deque<Step> waiting, Instant time) {
    while (!waiting.isEmpty() && !waiting.getFirst().at().isAfter(time)) {
      go(hall, waiting.removeFirst());
    }
  }

  private String matter() {
    return input.matter().id();
  }

  private void open(Moothall hall) {
    hall.matters().open(Actors.CLERK.act("open"), input.matter()).accepted();
    input
        .roster()
        .ifPresent(
            roster ->
                hall.councils().enter(Actors.CLERK.act("roster"), matter(), roster).accepted());
  }

  private void take(Moothall hall, Intake intake) {
    intake.latest().ifPresent(clock::reach);
    taken.add(
        hall.opinions()
            .take(
                Actors.CLERK.act(intake.name()),
                matter(),
                intake.path(),
                settings.strict(),
                progress));
  }

  private void go(Moothall hall, Step step) {
    clock.reach(step.at());
    tick(hall);
    if (step.at().isBefore(now())) {
      belated.add(new Summary.Belated(step.where(), now()));
    }
    if (step.council().isPresent() && !seated(hall, step)) {
      leftOut.add(step.where());
      return;
    }
    try {
      step.deed().give(hall, step.actor().act(step.id()));
    } catch (MoothallException e) {
      throw Failure.at(step.where(), e);
    }
  }

  /**
   * A council that the rules let nobody draw can't meet; one that was never ordered is a mistake.
   */
  private boolean seated(Moothall hall, Step step) {
    var council = step.council().orElseThrow();
    var draws =
        hall.councils().list(matter()).stream()
            .filter(draw -> draw.order().council().equals(council))
            .toList();
    if (draws.isEmpty()) {
      throw Failure.input(
          step.where(),
          Codes.NO_COUNCIL,
          "the council `%s` has not been drawn by then. Maybe it has another id in `matter.json`, or is drawn later."
              .formatted(council));
    }
    return draws.getLast() instanceof Draw.Seated;
  }

  private void tick(Moothall hall) {
    hall.ledger()
        .tick(Actors.CLERK.act("tick/" + now()), now())
        .forEach(receipt -> receipt.accepted());
  }

  private Report report(Moothall hall, Path folder) {
    progress.at(MAKING, 0, 2);
    var report = hall.reports().gather(matter());
    progress.at(MAKING, 1, 2);
    try {
      write(hall, report, "html", folder);
      write(hall, report, "json", folder);
      new Imprint(matter(), input.zone(), now()).write(folder);
    } catch (IOException e) {
      throw Failure.storage(
          Codes.NOT_WRITABLE,
          "the report can't be written: %s. Maybe the disk is full.".formatted(Reasons.of(e)),
          e);
    }
    progress.at(MAKING, 2, 2);
    return report;
  }

  private Instant now() {
    return clock.instant();
  }

  private static void write(Moothall hall, Report report, String format, Path folder)
      throws IOException {
    try (var out =
        new BufferedOutputStream(Files.newOutputStream(folder.resolve("report." + format)))) {
      hall.reports().write(report, format, out);
    }
  }
}
