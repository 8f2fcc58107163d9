package org.moothall.core.policy.claim;

/** How traits are written. */
final class Traits {

  private Traits() {}

  /** What is wrong with a trait; empty when nothing is. */
  static String fault(String trait) {
    var equals = trait.indexOf('=');
    return equals > 0 && equals < trait.length() - 1 ? "" : "a trait is written `feature=value`";
  }
}
