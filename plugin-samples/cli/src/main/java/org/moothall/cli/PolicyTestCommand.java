package org.moothall.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.moothall.Progress;
import org.moothall.cli.failure.ExitCode;
import org.moothall.cli.input.PolicyInput;
import org.moothall.policy.Policies;
import org.moothall.policy.PolicyStack;
import org.moothall.rules.kit.Battery;
import org.moothall.rules.kit.Finding;
import org.moothall.rules.kit.cases.Example;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code moothall policy test}: the cases of a folder, and the invariants every policy is held to.
 */
@Command(
    name = "test",
    description = {
      "Asks the rules of a folder every case beside them, then holds them to the invariants that"
          + " every policy is held to: meetings, draws and accounts are played in memory, and what"
          + " breaks an invariant is shown by its smallest case.",
      "Ends with 0 if everything holds, and with 7 else."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  moothall policy test samples/policy",
      "  moothall policy test street --cases-only",
      "      asks the cases alone, which takes a second",
      "  moothall policy test street --json"
    })
final class PolicyTestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description = "A folder with a policy.yaml, rule files and cases (*.yaml).")
  private Path folder;

  @Option(names = "--cases-only", description = "Leave the invariants out.")
  private boolean casesOnly;

  @Override
  public Integer call() {
    var stack = PolicyInput.folderStack(folder);
    try (var progress = MoothallCommand.of(spec).progress()) {
      var outcomes = PolicyCommand.at(policies -> ask(policies, stack, progress));
      var findings = casesOnly ? List.<Finding>of() : Battery.run(stack, progress);
      progress.close();
      var result = new PolicyTestResult(outcomes, findings);
      result.write(spec.commandLine().getOut(), MoothallCommand.of(spec).json());
      return (result.holds() ? ExitCode.FINE : ExitCode.FAILED).number();
    }
  }

  private List<Example.Outcome> ask(Policies policies, PolicyStack stack, Progress progress) {
    policies.version(stack);
    var cases = PolicyInput.cases(folder, policies.packs());
    var outcomes = new ArrayList<Example.Outcome>();
    for (var example : cases) {
      outcomes.add(example.ask(policies));
      progress.at("asking the cases", outcomes.size(), cases.size());
    }
    return outcomes;
  }
}
