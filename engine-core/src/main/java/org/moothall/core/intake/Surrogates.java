package org.moothall.core.intake;

/** Halves of characters beyond the basic plane. */
final class Surrogates {

  private Surrogates() {}

  /** Where the first half without its other half stands, from 0; −1 when there is none. */
  static int indexOfUnpaired(CharSequence text) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
        return i;
      }
      i++;
    }
    return -1;
  }
}
