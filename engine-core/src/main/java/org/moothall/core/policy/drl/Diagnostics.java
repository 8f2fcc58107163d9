package org.moothall.core.policy.drl;

import java.util.Comparator;
import org.moothall.policy.Diagnostic;

/** How diagnostics of one file are sorted. */
final class Diagnostics {

  static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparingLong(Diagnostic::line)
          .thenComparingLong(Diagnostic::column)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  private Diagnostics() {}
}
