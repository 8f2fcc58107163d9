package org.moothall.policy;

/**
 * A piece of a rule file, and where it stands.
 *
 * @param text as the author wrote it, but for white space and comments
 * @param file the file's name
 * @param line from 1
 * @param column from 1, in UTF-16 units, as editors count
 */
public record Quote(String text, String file, long line, long column) {

  /** For instance {@code `call >= 2` (street.drl:14:32)}. */
  @Override
  public String toString() {
    return "`%s` (%s:%s:%s)".formatted(text, file, line, column);
  }
}
