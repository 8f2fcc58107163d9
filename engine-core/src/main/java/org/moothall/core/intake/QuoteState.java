package org.moothall.core.intake;

/** Follows the quotes of a CSV record (RFC 4180) far enough to know whether its last line is. */
final class QuoteState {

  private enum At {
    FIELD_START,
    UNQUOTED,
    QUOTED,
    QUOTE_IN_QUOTED
  }

  private final char separator;
  private At at = At.FIELD_START;
  private long field = 1;

  QuoteState(char separator) {
    this.separator = separator;
  }

  /** Goes through one more line of the record. */
  void pass(String line) {
    for (var i = 0; i < line.length(); i++) {
      pass(line.charAt(i));
    }
  }

  /** Whether a quoted field goes on after the line passed last. */
  boolean isOpen() {
    return at == At.QUOTED;
  }

  /** The field the record has come to, from 1. */
  long field() {
    return field;
  }

  private void pass(char c) {
    if (at == At.QUOTED) {
      at = c == '"' ? At.QUOTE_IN_QUOTED : At.QUOTED;
    } else if (c == separator) {
      at = At.FIELD_START;
      field++;
    } else if (c == '"' && at != At.UNQUOTED) {
      at = At.QUOTED;
    } else {
      at = At.UNQUOTED;
    }
  }
}
