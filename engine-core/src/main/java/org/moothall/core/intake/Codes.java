package org.moothall.core.intake;

/** The stable codes of what can be wrong with a row, a text or a file. */
final class Codes {

  static final String BROKEN_JSON = "MOOT-1101";
  static final String NOT_UTF8 = "MOOT-1102";
  static final String TOO_LARGE = "MOOT-1103";
  static final String MISSING_VALUE = "MOOT-1104";
  static final String UNFIT_CHARACTER = "MOOT-1105";
  static final String UNFIT_VALUE = "MOOT-1106";
  static final String UNKNOWN_NAME = "MOOT-1107";
  static final String BROKEN_CSV = "MOOT-1108";
  static final String WRONG_COLUMNS = "MOOT-1109";
  static final String NOTHING_VISIBLE = "MOOT-1111";

  private Codes() {}
}
