package org.moothall.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code moothall record}: what can be done with a record. */
@Command(
    name = "record",
    description = "Looks after the record of a consultation.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = VerifyCommand.class)
final class RecordCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "no command is given. Maybe `record verify` was meant.");
  }
}
