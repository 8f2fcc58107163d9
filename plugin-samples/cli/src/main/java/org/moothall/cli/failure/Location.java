package org.moothall.cli.failure;

/**
 * Where something stands in an input file.
 *
 * @param file the file's name, without its folders
 * @param line from 1
 * @param column from 1: the character in JSON, the field in CSV
 */
public record Location(String file, long line, long column) {

  /** The beginning of a file. */
  public static Location of(String file) {
    return new Location(file, 1, 1);
  }

  /** {@code file:line:column}. */
  @Override
  public String toString() {
    return "%s:%s:%s".formatted(file, line, column);
  }
}
