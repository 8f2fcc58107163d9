package org.moothall.policy;

/**
 * One fault in a policy file, for the person who wrote it.
 *
 * @param file the file's name
 * @param line from 1
 * @param column from 1
 * @param code a stable code, for instance {@code MOOT-2001}
 * @param message what is wrong, with the offending text in backticks, and one "Maybe"
 */
public record Diagnostic(String file, long line, long column, String code, String message) {

  /** {@code file:line:column CODE message}. */
  @Override
  public String toString() {
    return "%s:%d:%d %s %s".formatted(file, line, column, code, message);
  }
}
