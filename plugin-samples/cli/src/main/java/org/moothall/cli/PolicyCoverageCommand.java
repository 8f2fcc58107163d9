package org.moothall.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.moothall.cli.failure.ExitCode;
import org.moothall.cli.input.PolicyInput;
import org.moothall.policy.Coverage;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyStack;
import org.moothall.policy.Quote;
import org.moothall.rules.kit.cases.Example;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code moothall policy coverage}: what no case of a folder has tried. */
@Command(
    name = "coverage",
    description =
        "Lists rules that speak in no case of a folder, and constraints that no case has seen both"
            + " true and false.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  moothall policy coverage samples/policy",
      "      looks at the folder's own files",
      "  moothall policy coverage street --all",
      "      looks at the packs below, too"
    })
final class PolicyCoverageCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description = "A folder with a policy.yaml, rule files and cases (*.yaml).")
  private Path folder;

  @Option(names = "--all", description = "Tell of the packs' rules, too.")
  private boolean all;

  @Override
  public Integer call() {
    var stack = PolicyInput.folderStack(folder);
    var coverage =
        PolicyCommand.at(
            policies -> {
              var cases =
                  PolicyInput.cases(folder, policies.packs()).stream()
                      .filter(example -> example.stack().equals(stack))
                      .map(Example::asked)
                      .toList();
              return policies.tools().coverage(stack, cases);
            });
    var out = spec.commandLine().getOut();
    if (MoothallCommand.of(spec).json()) {
      out.println(JsonText.of(json -> write(json, stack, coverage)));
    } else {
      write(out, stack, coverage);
    }
    out.flush();
    return ExitCode.FINE.number();
  }

  private void write(PrintWriter out, PolicyStack stack, Coverage coverage) {
    var silent = own(stack, coverage.silent());
    var neverTrue = own(stack, coverage.neverTrue());
    var neverFalse = own(stack, coverage.neverFalse());
    write(out, "rules that spoke in no case", silent);
    write(out, "constraints that held in no case", neverTrue);
    write(out, "constraints that failed in no case", neverFalse);
    if (Stream.of(silent, neverTrue, neverFalse).allMatch(List::isEmpty)) {
      out.println(
          all
              ? "every rule spoke, and every constraint held once and failed once"
              : "every rule of the folder spoke, and every constraint held once and failed once");
    }
  }

  private static void write(PrintWriter out, String title, List<Quote> quotes) {
    if (!quotes.isEmpty()) {
      out.println(title + ":");
      quotes.forEach(quote -> out.println("  " + place(quote) + " " + quote.text()));
    }
  }

  private static String place(Quote quote) {
    return "%s:%s:%s".formatted(quote.file(), quote.line(), quote.column());
  }

  /** What stands in the folder's own files, unless all is asked for. */
  private List<Quote> own(PolicyStack stack, List<Quote> quotes) {
    var files = stack.local().stream().map(PolicyFile::name).toList();
    return quotes.stream().filter(quote -> all || files.contains(quote.file())).toList();
  }

  private void write(JsonGenerator json, PolicyStack stack, Coverage coverage) throws IOException {
    json.writeNumberField("rules", coverage.rules());
    json.writeNumberField("constraints", coverage.constraints());
    QuoteJson.list(json, "silent", own(stack, coverage.silent()));
    QuoteJson.list(json, "neverTrue", own(stack, coverage.neverTrue()));
    QuoteJson.list(json, "neverFalse", own(stack, coverage.neverFalse()));
  }
}
