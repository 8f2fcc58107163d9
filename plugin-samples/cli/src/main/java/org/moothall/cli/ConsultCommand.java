package org.moothall.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.moothall.cli.failure.ExitCode;
import org.moothall.cli.input.Consultation;
import org.moothall.cli.run.ConsultationRun;
import org.moothall.cli.run.OutputFolder;
import org.moothall.cli.run.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code moothall consult}: the main job. */
@Command(
    name = "consult",
    description = "Holds the consultation a folder describes: opinions, council, meetings, report.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  moothall consult samples/lift",
      "      holds the sample and leaves its report in ./lift-report",
      "  moothall consult town-hall --out /srv/reports/town-hall --strict",
      "      stops at the first bad row instead of leaving it out",
      "  moothall consult --polis exports/brexit-consensus --json",
      "      reads a Polis export alone and prints what came of it for a machine"
    })
final class ConsultCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description =
          "The folder: matter.json, opinions and votes (*.jsonl, *.csv or a Polis export in a"
              + " folder of its own), and where there are any roster.csv, meetings.jsonl,"
              + " ledger.jsonl and rules of one's own (*.drl).")
  private Path folder;

  @Option(names = "--polis", description = "DIR is a Polis export and nothing else.")
  private boolean polis;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Where to leave report.html, report.json and the record; a folder that is not there yet"
              + " (default: ./ID-report, after the matter's id).")
  private @Nullable Path out;

  @Option(names = "--force", description = "Replace what an earlier consultation left there.")
  private boolean force;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "Make the sealing keys out of this number instead of random ones. The same input then"
              + " gives the same record, head and report byte for byte, which is what tests and"
              + " demonstrations want. Whoever knows the number can open the seals over people's"
              + " names and words, so it is not for real consultations. The draw of a council never"
              + " depends on it, but on the public seed in matter.json.")
  private @Nullable Long seed;

  @Option(
      names = "--strict",
      description = "Stop at the first bad row of opinions or votes, instead of leaving it out.")
  private boolean strict;

  @Override
  public Integer call() {
    var root = MoothallCommand.of(spec);
    var input = polis ? Consultation.polis(folder) : Consultation.read(folder);
    var target = Optional.ofNullable(out).orElseGet(() -> standard(input));
    try (var output = OutputFolder.claim(target, force)) {
      var summary = hold(root, input, output.work());
      output.publish();
      new SummaryWriter(summary, target).write(spec.commandLine(), root.json());
    }
    return ExitCode.FINE.number();
  }

  private Summary hold(MoothallCommand root, Consultation input, Path work) {
    var settings =
        new ConsultationRun.Settings(
            seed == null ? OptionalLong.empty() : OptionalLong.of(seed), strict);
    try (var progress = root.progress()) {
      return new ConsultationRun(input, settings, progress).in(work);
    }
  }

  private static Path standard(Consultation input) {
    return Path.of(input.matter().id().replaceAll("[^\\p{L}\\p{N}._-]", "-") + "-report");
  }
}
