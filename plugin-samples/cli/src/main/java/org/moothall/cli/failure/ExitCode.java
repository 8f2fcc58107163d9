package org.moothall.cli.failure;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.moothall.BadInputException;
import org.moothall.LimitExceededException;
import org.moothall.PolicyException;
import org.moothall.RecordDamagedException;
import org.moothall.RefusedException;
import org.moothall.StorageException;

/** How a command ended, as a shell hears it. */
public enum ExitCode {
  /** It did what it was asked. */
  FINE(0),
  /** A fault of this program. */
  INTERNAL(1),
  /** The command line makes no sense. */
  USAGE(2),
  /** Something given to read is not as it must be. */
  BAD_INPUT(3),
  /** The policy refused a command. */
  REFUSED(4),
  /** The record is not what was written. */
  DAMAGED(5),
  /** Something can't be read or written. */
  STORAGE(6),
  /** A case, an invariant or a layout is not as it should be. */
  FAILED(7);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** The number the process ends with. */
  public int number() {
    return number;
  }

  /** What an exception that nobody caught means to the shell. */
  public static ExitCode of(Throwable thrown) {
    return switch (thrown) {
      case Failure failure -> failure.exit();
      case BadInputException e -> BAD_INPUT;
      case LimitExceededException e -> BAD_INPUT;
      case PolicyException e -> BAD_INPUT;
      case RefusedException e -> REFUSED;
      case RecordDamagedException e -> DAMAGED;
      case StorageException e -> STORAGE;
      case UncheckedIOException e -> STORAGE;
      case IOException e -> STORAGE;
      default -> INTERNAL;
    };
  }
}
