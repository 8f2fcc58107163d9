package org.moothall.rules.kit.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.moothall.PolicyException;
import org.moothall.policy.Diagnostic;

/** What is wrong with case files, as it is found. */
final class Faults {

  /** Ends the reading of one thing; what is wrong has been noted. */
  static final class Noted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Noted() {
      super("noted", null, false, false);
    }
  }

  private final List<Diagnostic> found = new ArrayList<>();

  /** Notes something. */
  Noted note(Place at, CaseCode code, String message) {
    found.add(
        new Diagnostic(at.file(), at.line(), at.column(), at.length(), code.toString(), message));
    return new Noted();
  }

  /**
   * Nothing was noted, or everything noted comes out.
   *
   * @throws PolicyException with all of it, in the order of file, line and column
   */
  void none() {
    if (!found.isEmpty()) {
      throw new PolicyException(
          found.stream()
              .sorted(
                  Comparator.comparing(Diagnostic::file)
                      .thenComparing(Diagnostic::line)
                      .thenComparing(Diagnostic::column))
              .toList());
    }
  }
}
