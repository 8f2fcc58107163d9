package org.moothall.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.moothall.cli.failure.Codes;
import org.moothall.cli.failure.ExitCode;
import org.moothall.cli.failure.Failure;
import org.moothall.cli.failure.Reasons;
import org.moothall.cli.input.PolicyInput;
import org.moothall.policy.Policies;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code moothall policy format}: rule files laid out as all are. */
@Command(
    name = "format",
    description = {
      "Prints rule files laid out as all are; comments stay.",
      "With --check nothing is printed but names, and it ends with 7 if a file is laid out"
          + " otherwise."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  moothall policy format street.drl",
      "  moothall policy format --write street/*.drl",
      "  moothall policy format --check street/*.drl"
    })
final class PolicyFormatCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Rule files.")
  private List<Path> files = List.of();

  @ArgGroup private final What what = new What();

  /** What is done with what was laid out; printed where nothing is said. */
  static final class What {
    @Option(names = "--check", description = "Change nothing; name files laid out otherwise.")
    private boolean check;

    @Option(names = "--write", description = "Write it back into the files.")
    private boolean write;
  }

  /** A file before and after. */
  private record LaidOut(Path path, String before, String after) {
    boolean changed() {
      return !before.equals(after);
    }
  }

  @Override
  public Integer call() {
    var laidOut =
        PolicyCommand.at(policies -> files.stream().map(f -> layOut(policies, f)).toList());
    var changed = laidOut.stream().filter(LaidOut::changed).toList();
    if (what.write) {
      changed.forEach(file -> write(file.path(), file.after()));
    }
    show(laidOut, changed);
    return (what.check && !changed.isEmpty() ? ExitCode.FAILED : ExitCode.FINE).number();
  }

  private static LaidOut layOut(Policies policies, Path path) {
    var file = PolicyInput.file(path);
    return new LaidOut(path, file.drl(), policies.tools().format(file));
  }

  private void show(List<LaidOut> laidOut, List<LaidOut> changed) {
    var out = spec.commandLine().getOut();
    if (MoothallCommand.of(spec).json()) {
      out.println(JsonText.of(json -> write(json, laidOut)));
    } else if (what.check || what.write) {
      changed.forEach(
          file -> out.println((what.write ? "wrote " : "not laid out: ") + file.path()));
    } else {
      laidOut.forEach(file -> out.print(file.after()));
    }
    out.flush();
  }

  private static void write(JsonGenerator json, List<LaidOut> laidOut) throws IOException {
    json.writeArrayFieldStart("files");
    for (var file : laidOut) {
      json.writeStartObject();
      json.writeStringField("file", file.path().toString());
      json.writeBooleanField("laidOut", !file.changed());
      json.writeStringField("text", file.after());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(Path path, String text) {
    try {
      Files.writeString(path, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Failure.storage(
          Codes.NOT_WRITABLE, "`%s` can't be written: %s.".formatted(path, Reasons.of(e)), e);
    }
  }
}
