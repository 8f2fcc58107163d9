package org.moothall.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.moothall.cli.failure.ExitCode;
import org.moothall.cli.run.FinishedConsultation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code moothall export}: what was said and voted, for other programs. */
@Command(
    name = "export",
    description = {
      "Writes opinions, votes and groups out of the record as Polis exports a conversation.",
      "Neither names nor ids of people leave; they are numbered."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  moothall export lift-report --out lift-polis",
      "      leaves comments.csv, votes.csv, participants-votes.csv and summary.csv",
      "  moothall groups --polis lift-polis --mode compatible",
      "      works on them as on any export"
    })
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder `consult` left.")
  private Path folder;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write to; files of these names in it are replaced.")
  private Path out = Path.of("");

  @Override
  public Integer call() {
    try (var consultation = FinishedConsultation.open(folder)) {
      consultation.hall().opinions().export(consultation.matter(), out);
    }
    show();
    return ExitCode.FINE.number();
  }

  private void show() {
    var to = spec.commandLine().getOut();
    to.println(
        MoothallCommand.of(spec).json()
            ? JsonText.of(json -> json.writeStringField("folder", out.toString()))
            : "exported to %s".formatted(out));
    to.flush();
  }
}
