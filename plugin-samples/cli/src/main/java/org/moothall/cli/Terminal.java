package org.moothall.cli;

/** Whether somebody is watching. */
final class Terminal {
  /** Set by the launcher, which can tell; {@link System#console} alone can't on every JDK. */
  private static final String KNOWN = "moothall.terminal";

  private Terminal() {}

  @SuppressWarnings("SystemConsoleNull") // right on some JDKs, and the launcher knows better on all
  static boolean isOne() {
    var known = System.getProperty(KNOWN);
    return known == null ? System.console() != null : Boolean.parseBoolean(known);
  }
}
