package org.moothall;

import java.util.stream.Collectors;
import org.moothall.policy.Reason;

/** A refusal that its caller wanted to hear as an error; see {@link Receipt#accepted()}. */
public final class RefusedException extends MoothallException {

  private static final long serialVersionUID = 1L;

  private final transient Receipt.Refused receipt;

  RefusedException(Receipt.Refused receipt) {
    super(
        "MOOT-1010",
        "the command `%s` was refused: %s"
            .formatted(
                receipt.commandId(),
                receipt.because().stream()
                    .map(Reason::toString)
                    .collect(Collectors.joining("; "))));
    this.receipt = receipt;
  }

  /** The refusal with its reasons. */
  public Receipt.Refused receipt() {
    return receipt;
  }
}
