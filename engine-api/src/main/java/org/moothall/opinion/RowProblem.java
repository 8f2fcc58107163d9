package org.moothall.opinion;

/**
 * A row of an input file that was not taken in.
 *
 * @param file the file's name
 * @param line from 1
 * @param column from 1: the character in JSON Lines, the field in CSV
 * @param code a stable code, for instance {@code MOOT-1101}
 * @param message what is wrong, with the offending text in backticks
 */
public record RowProblem(String file, long line, long column, String code, String message) {

  /** {@code file:line:column CODE message}. */
  @Override
  public String toString() {
    return "%s:%s:%s %s %s".formatted(file, line, column, code, message);
  }
}
