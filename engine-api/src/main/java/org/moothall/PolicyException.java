package org.moothall;

import java.util.List;
import java.util.stream.Collectors;
import org.moothall.policy.Diagnostic;

/** A policy can't be used as it is written. Whatever policy was in force stays in force. */
public final class PolicyException extends MoothallException {

  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  /**
   * A policy with these faults.
   *
   * @param diagnostics at least one
   */
  public PolicyException(List<Diagnostic> diagnostics) {
    super(
        diagnostics.getFirst().code(),
        diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** Every fault found, in the order of file, line and column. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
