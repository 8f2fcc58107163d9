package org.moothall.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.moothall.cli.failure.ExitCode;
import org.moothall.cli.run.FinishedConsultation;
import org.moothall.record.Head;
import org.moothall.record.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code moothall record verify}: whether the record is what was written. */
@Command(
    name = "verify",
    description = {
      "Walks the record's chain of hashes, replays it, and works every draw and decision out again.",
      "Ends with 0 if all of it holds, and with 5 if anything was changed or lost."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  moothall record verify lift-report",
      "  moothall record verify lift-report --head 57:9f86d081884c7d659a2feaa0c55ad015…",
      "      proves besides that nothing was changed since somebody wrote that head down"
    })
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder `consult` left.")
  private Path folder;

  @Option(
      names = "--head",
      paramLabel = "SEQ:HASH",
      converter = HeadConverter.class,
      description = "A head kept elsewhere that this record must once have had; may be repeated.")
  private List<Head> heads = List.of();

  @Override
  public Integer call() {
    return show(verify()).number();
  }

  private Verification verify() {
    try (var consultation = FinishedConsultation.open(folder);
        var progress = MoothallCommand.of(spec).progress()) {
      return consultation.hall().record().verify(heads, progress);
    }
  }

  private ExitCode show(Verification verification) {
    return switch (verification) {
      case Verification.Sound sound -> {
        print(
            "sound: %s%nstate: %s".formatted(sound.head(), sound.stateDigest()),
            json -> {
              json.writeBooleanField("sound", true);
              json.writeStringField("head", sound.head().toString());
              json.writeStringField("state", sound.stateDigest());
            });
        yield ExitCode.FINE;
      }
      case Verification.Damaged damaged -> {
        print(
            "damaged at entry %s: %s".formatted(damaged.firstBad(), damaged.why()),
            json -> {
              json.writeBooleanField("sound", false);
              json.writeNumberField("firstBad", damaged.firstBad());
              json.writeStringField("why", damaged.why());
            });
        yield ExitCode.DAMAGED;
      }
    };
  }

  private void print(String text, JsonText.Body body) {
    var out = spec.commandLine().getOut();
    out.println(MoothallCommand.of(spec).json() ? JsonText.of(body) : text);
    out.flush();
  }

  /** Reads a head as receipts print it. */
  static final class HeadConverter implements ITypeConverter<Head> {
    @Override
    public Head convert(String text) {
      try {
        return Head.parse(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
