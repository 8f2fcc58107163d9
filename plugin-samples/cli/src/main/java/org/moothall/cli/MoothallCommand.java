package org.moothall.cli;

import org.moothall.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code moothall} itself: what all commands have in common. */
@Command(
    name = "moothall",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    usageHelpAutoWidth = true,
    description =
        "Holds a public consultation from a folder of files, and reports what came of it.",
    subcommands = {
      ConsultCommand.class,
      GroupsCommand.class,
      SearchCommand.class,
      ReportCommand.class,
      ExportCommand.class,
      RecordCommand.class,
      PolicyCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:fine",
      "1:a fault of this program",
      "2:the command line makes no sense",
      "3:something given to read is not as it must be",
      "4:the policy refused a command",
      "5:the record is damaged",
      "6:something can't be read or written",
      "7:a case, an invariant or the layout of a policy is not as it should be"
    })
final class MoothallCommand implements Runnable {
  /** How progress is shown. */
  enum Showing {
    AUTO,
    BARS,
    LINES,
    NONE
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--json",
      scope = ScopeType.INHERIT,
      description = "Print one JSON object for machines instead of text.")
  private boolean json;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print where in the program an error came from.")
  private boolean debug;

  @Option(
      names = "--progress",
      scope = ScopeType.INHERIT,
      paramLabel = "HOW",
      defaultValue = "auto",
      description =
          "How to show progress on the standard error: bars, lines, none, or auto, which is bars"
              + " on a terminal and lines elsewhere (default: auto).")
  private Showing progress = Showing.AUTO;

  /** The root of the command line that a command belongs to. */
  static MoothallCommand of(CommandSpec spec) {
    return (MoothallCommand) spec.root().userObject();
  }

  boolean json() {
    return json;
  }

  boolean debug() {
    return debug;
  }

  /** Something that shows progress; to be closed when the work is done. */
  ProgressDisplay progress() {
    var err = spec.commandLine().getErr();
    return switch (progress) {
      case NONE -> ProgressDisplay.of(Progress.SILENT);
      case BARS -> new ProgressBars();
      case LINES -> ProgressDisplay.of(new ProgressLines(err));
      case AUTO ->
          Terminal.isOne() ? new ProgressBars() : ProgressDisplay.of(new ProgressLines(err));
    };
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "no command is given. Maybe `consult` was meant.");
  }
}
