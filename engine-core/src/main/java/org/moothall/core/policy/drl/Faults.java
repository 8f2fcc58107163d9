package org.moothall.core.policy.drl;

import java.util.ArrayList;
import java.util.List;
import org.moothall.core.policy.tree.RuleHead;
import org.moothall.core.policy.tree.RuleHead.Amount;
import org.moothall.core.policy.tree.Token;
import org.moothall.policy.Diagnostic;

/** Collects what is wrong with one file, up to the point where nobody reads on. */
public final class Faults {

  private static final int MOST = 1_000;

  private final String file;
  private final List<Diagnostic> found = new ArrayList<>();

  /** No faults yet of the file of this name. */
  public Faults(String file) {
    this.file = file;
  }

  /**
   * Adds a fault at a place.
   *
   * @param length of the offending text in UTF-16 units, 1 or more
   */
  public void add(long line, long column, long length, Code code, String message) {
    if (!areMany()) {
      found.add(new Diagnostic(file, line, column, length, code.toString(), message));
    }
  }

  /** Adds a fault of a word. */
  public void add(Token at, Code code, String message) {
    add(at.line(), at.column(), at.length(), code, message);
  }

  /** Adds a fault of a number. */
  public void add(Amount at, Code code, String message) {
    add(at.line(), at.column(), at.length(), code, message);
  }

  /** Adds a fault of a rule as a whole, at its keyword. */
  public void add(RuleHead rule, Code code, String message) {
    add(rule.line(), rule.column(), RuleHead.KEYWORD.length(), code, message);
  }

  /** Whether further ones are no longer kept, and the file need not be read to its end. */
  public boolean areMany() {
    return found.size() >= MOST;
  }

  /** How many were added so far. */
  public int count() {
    return found.size();
  }

  /** Every fault so far, in the order of line and column. */
  public List<Diagnostic> sorted() {
    return found.stream().sorted(Diagnostics.BY_PLACE).distinct().toList();
  }
}
