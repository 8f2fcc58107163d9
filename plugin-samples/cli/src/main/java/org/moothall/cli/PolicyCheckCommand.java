package org.moothall.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.moothall.cli.failure.ExitCode;
import org.moothall.cli.input.PolicyInput;
import org.moothall.policy.Diagnostic;
import org.moothall.policy.PolicyStack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code moothall policy check}: what is wrong with rule files. */
@Command(
    name = "check",
    description = {
      "Checks rule files on top of packs, and tells every fault with its place.",
      "Ends with 0 if there is none, and with 3 else."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  moothall policy check street.drl --pack base --pack linhai",
      "  moothall policy check samples/policy/street.drl",
      "      takes the packs of the policy.yaml beside it; without one, the pack base",
      "  moothall policy check street.drl --json",
      "      prints diagnostics as editors take them (Language Server Protocol)"
    })
final class PolicyCheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Rule files; later ones may override earlier ones.")
  private List<Path> files = List.of();

  @Option(
      names = "--pack",
      paramLabel = "PACK",
      description = "A pack below the files; repeat it from the most general up.")
  private List<String> packs = List.of();

  @Override
  public Integer call() {
    var stack = PolicyInput.stack(files, packs);
    var faults = PolicyCommand.at(policies -> policies.check(stack));
    show(stack, faults);
    return (faults.isEmpty() ? ExitCode.FINE : ExitCode.BAD_INPUT).number();
  }

  private void show(PolicyStack stack, List<Diagnostic> faults) {
    var out = spec.commandLine().getOut();
    if (MoothallCommand.of(spec).json()) {
      out.println(JsonText.of(json -> LspDiagnostic.write(json, faults)));
    } else if (faults.isEmpty()) {
      out.println(
          "no fault in %s, on top of %s"
              .formatted(
                  files.size() == 1 ? files.getFirst() : files.size() + " files",
                  String.join(", ", stack.packs())));
    } else {
      faults.forEach(out::println);
    }
    out.flush();
  }
}
