package org.moothall.core.intake;

/**
 * A line of a file, without its line break.
 *
 * @param number from 1
 * @param text what stands on it; empty when it is too long
 * @param tooLong whether it is longer than the limit and so was passed over unread
 */
record Line(long number, String text, boolean tooLong) {

  boolean isBlank() {
    return !tooLong && text.isBlank();
  }
}
