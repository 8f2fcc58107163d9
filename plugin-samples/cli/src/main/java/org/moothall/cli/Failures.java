package org.moothall.cli;

import java.io.PrintWriter;
import java.util.List;
import org.moothall.MoothallException;
import org.moothall.PolicyException;
import org.moothall.cli.failure.Codes;
import org.moothall.cli.failure.ExitCode;
import org.moothall.cli.failure.Failure;
import org.moothall.cli.failure.Location;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong on the standard error: {@code file:line:column CODE message}. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  @Override
  public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
    var err = command.getErr();
    messages(thrown).forEach(err::println);
    if (MoothallCommand.of(command.getCommandSpec()).debug()) {
      thrown.printStackTrace(err);
    }
    err.flush();
    return ExitCode.of(thrown).number();
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    var err = wrong.getCommandLine().getErr();
    err.println(Codes.USAGE + " " + wrong.getMessage());
    suggest(wrong, err);
    err.println("Maybe `%s --help` helps.".formatted(name(wrong.getCommandLine())));
    err.flush();
    return ExitCode.USAGE.number();
  }

  private static void suggest(ParameterException wrong, PrintWriter err) {
    UnmatchedArgumentException.printSuggestions(wrong, err);
  }

  private static String name(CommandLine command) {
    return command.getCommandSpec().qualifiedName();
  }

  /** One line for each thing that is wrong. */
  static List<String> messages(Throwable thrown) {
    return switch (thrown) {
      case Failure failure when failure.getCause() instanceof PolicyException policy ->
          messages(policy);
      case Failure failure ->
          List.of(
              failure.where().map(Location::toString).map(at -> at + " ").orElse("")
                  + coded(failure.code(), failure));
      case PolicyException policy -> policy.diagnostics().stream().map(Object::toString).toList();
      case MoothallException known -> List.of(coded(known.code(), known));
      default ->
          List.of(
              "%s this should not have happened: %s. Maybe `--debug` says more."
                  .formatted(Codes.INTERNAL, thrown));
    };
  }

  /** The engine puts code and place into the message where a row of a file is at fault. */
  private static String coded(String code, Throwable thrown) {
    var message = String.valueOf(thrown.getMessage());
    return message.contains(code + " ") ? message : code + " " + message;
  }
}
