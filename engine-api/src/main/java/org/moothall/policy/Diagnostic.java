package org.moothall.policy;

/**
 * One fault in a policy file, for the person who wrote it.
 *
 * @param file the file's name
 * @param line from 1
 * @param column from 1, in UTF-16 units, as editors count
 * @param length how many UTF-16 units of the line are at fault, 1 or more
 * @param code a stable code, for instance {@code MOOT-2001}
 * @param message what is wrong, with the offending text in backticks, and one "Maybe"
 */
public record Diagnostic(
    String file, long line, long column, long length, String code, String message) {

  public Diagnostic {
    if (line < 1 || column < 1 || length < 1) {
      throw new IllegalArgumentException(
          "line, column and length start at 1, but were %s, %s and %s"
              .formatted(line, column, length));
    }
  }

  /** {@code file:line:column CODE message}. */
  @Override
  public String toString() {
    return "%s:%s:%s %s %s".formatted(file, line, column, code, message);
  }
}
