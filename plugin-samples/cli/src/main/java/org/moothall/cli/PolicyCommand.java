package org.moothall.cli;

import java.util.function.Function;
import org.moothall.Moothall;
import org.moothall.policy.Policies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code moothall policy}: what the author of rules does with them. */
@Command(
    name = "policy",
    description = "Checks, tries and explains the rules of a place.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      PolicyCheckCommand.class,
      PolicyTestCommand.class,
      PolicyExplainCommand.class,
      PolicyWhyNotCommand.class,
      PolicyCoverageCommand.class,
      PolicyDiffCommand.class,
      PolicyFormatCommand.class
    })
final class PolicyCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "no command is given. Maybe `policy check` was meant.");
  }

  /** Does something with the policy desk of a hall that is closed again. */
  static <T> T at(Function<Policies, T> work) {
    try (var hall = Moothall.builder().open()) {
      return work.apply(hall.policies());
    }
  }
}
