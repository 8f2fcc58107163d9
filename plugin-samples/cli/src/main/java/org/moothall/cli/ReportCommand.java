package org.moothall.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.moothall.cli.failure.ExitCode;
import org.moothall.cli.run.FinishedConsultation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code moothall report}: the report again, made anew from the record. */
@Command(
    name = "report",
    description = "Makes the report again from the record that a consultation left.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  moothall report lift-report --format json",
      "  moothall report lift-report --out lift.html"
    })
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder `consult` left.")
  private Path folder;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "html",
      description = "html or json (default: ${DEFAULT-VALUE}).")
  private String format = "html";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write; it is replaced (default: the standard output).")
  private @Nullable Path out;

  @Override
  public Integer call() {
    var report = render();
    if (out == null) {
      spec.commandLine().getOut().print(new String(report, StandardCharsets.UTF_8));
      spec.commandLine().getOut().flush();
    } else {
      OutputFile.write(out, report);
    }
    return ExitCode.FINE.number();
  }

  private byte[] render() {
    try (var consultation = FinishedConsultation.open(folder)) {
      var reports = consultation.hall().reports();
      var bytes = new ByteArrayOutputStream();
      reports.write(reports.gather(consultation.matter()), format, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException("memory can be written to", e);
    }
  }
}
