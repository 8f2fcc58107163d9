package org.moothall.rules.kit;

import java.util.function.Supplier;

/** Fails with sentences instead of values. */
final class Law {

  private Law() {}

  /**
   * The law holds, or the property fails.
   *
   * @param because the case in words; asked for only where it does not hold
   */
  static void holds(boolean law, Supplier<String> because) {
    if (!law) {
      throw new AssertionError(because.get());
    }
  }
}
