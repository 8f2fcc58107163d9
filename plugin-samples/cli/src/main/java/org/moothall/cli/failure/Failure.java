package org.moothall.cli.failure;

import java.util.Optional;
import org.moothall.MoothallException;

/** Why a command can't go on, told to whoever gave it. */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode exit;
  private final String code;
  private final transient Optional<Location> where;

  private Failure(ExitCode exit, String code, Optional<Location> where, String message) {
    super(message);
    this.exit = exit;
    this.code = code;
    this.where = where;
  }

  private Failure(Location where, MoothallException cause) {
    super(cause.getMessage(), cause);
    this.exit = ExitCode.of(cause);
    this.code = cause.code();
    this.where = Optional.of(where);
  }

  /** Something in an input file is not as it must be. */
  public static Failure input(Location where, String code, String message) {
    return new Failure(ExitCode.BAD_INPUT, code, Optional.of(where), message);
  }

  /** Something given is not as it must be, and no line of a file is to blame. */
  public static Failure input(String code, String message) {
    return new Failure(ExitCode.BAD_INPUT, code, Optional.empty(), message);
  }

  /** Something can't be read or written. */
  public static Failure storage(String code, String message, Exception cause) {
    var failure = new Failure(ExitCode.STORAGE, code, Optional.empty(), message);
    failure.initCause(cause);
    return failure;
  }

  /** What the engine did not take, and the line that asked for it. */
  public static Failure at(Location where, MoothallException cause) {
    return new Failure(where, cause);
  }

  /** What the process ends with. */
  public ExitCode exit() {
    return exit;
  }

  /** The stable code, for instance {@code MOOT-1801}. */
  public String code() {
    return code;
  }

  /** Where it stands, if in a file. */
  public Optional<Location> where() {
    return where;
  }
}
