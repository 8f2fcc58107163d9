package org.moothall.core.intake;

/** A row that can't be taken, on its way to the sink. Never leaves this room. */
final class BadRow extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final long column;

  /**
   * @param column from 1
   */
  BadRow(String code, long column, String message) {
    super(message, null, false, false); // no stack trace: a file may have millions of these
    this.code = code;
    this.column = column;
  }

  String code() {
    return code;
  }

  long column() {
    return column;
  }

  String text() {
    return String.valueOf(getMessage());
  }
}
