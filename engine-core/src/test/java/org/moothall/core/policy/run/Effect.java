package org.moothall.core.policy.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What attacks leave behind when they get through. Rules that are attacks call this class, too. */
public final class Effect {

  private static final String DONE = "moothall.attack";
  private static final String FILE = "moothall.attack.file";

  private Effect() {}

  /** Leaves a mark. */
  public static boolean happen() {
    System.setProperty(DONE, "done");
    return true;
  }

  /** Leaves a mark and is 0. */
  public static long zero() {
    return happen() ? 0 : 1;
  }

  /** Leaves a mark and is 1. */
  public static int one() {
    return happen() ? 1 : 0;
  }

  static void forget(Path file) {
    System.clearProperty(DONE);
    System.setProperty(FILE, file.toString());
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean happened() {
    return System.getProperty(DONE) != null || Files.exists(Path.of(System.getProperty(FILE)));
  }
}
