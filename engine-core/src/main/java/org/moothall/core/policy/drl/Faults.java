package org.moothall.core.policy.drl;

import java.util.ArrayList;
import java.util.List;
import org.moothall.core.policy.tree.Token;
import org.moothall.policy.Diagnostic;

/** Collects what is wrong with one file. */
public final class Faults {

  private final String file;
  private final List<Diagnostic> found = new ArrayList<>();

  /** No faults yet of the file of this name. */
  public Faults(String file) {
    this.file = file;
  }

  /** Adds a fault at a place. */
  public void add(long line, long column, Code code, String message) {
    found.add(new Diagnostic(file, line, column, code.toString(), message));
  }

  public void add(Token at, Code code, String message) {
    add(at.line(), at.column(), code, message);
  }

  /** Every fault so far, in the order of line and column. */
  public List<Diagnostic> sorted() {
    return found.stream().sorted(Diagnostics.BY_PLACE).distinct().toList();
  }
}
