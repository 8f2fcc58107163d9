package org.moothall.cli.failure;

/** The stable codes of this host's own messages; {@code README.md} explains each. */
public final class Codes {
  public static final String BROKEN_JSON = "MOOT-1801";
  public static final String MISSING_FIELD = "MOOT-1802";
  public static final String UNKNOWN_FIELD = "MOOT-1803";
  public static final String UNFIT_VALUE = "MOOT-1804";
  public static final String WRONG_COLUMNS = "MOOT-1805";
  public static final String BROKEN_ROW = "MOOT-1806";
  public static final String TWICE = "MOOT-1807";
  public static final String UNKNOWN_TYPE = "MOOT-1808";
  public static final String NOT_UTF8 = "MOOT-1809";
  public static final String NO_CONSULTATION = "MOOT-1810";
  public static final String NO_OUTPUT = "MOOT-1811";
  public static final String OUTPUT_TAKEN = "MOOT-1812";
  public static final String NOT_WRITABLE = "MOOT-1813";
  public static final String NOT_READABLE = "MOOT-1814";
  public static final String NO_COUNCIL = "MOOT-1815";
  public static final String NOT_SEATED = "MOOT-1816";
  public static final String USAGE = "MOOT-1817";
  public static final String BELATED = "MOOT-1818";
  public static final String NO_CASE = "MOOT-1819";
  public static final String UNKNOWN_ID = "MOOT-1820";
  public static final String INTERNAL = "MOOT-1899";

  private Codes() {}
}
