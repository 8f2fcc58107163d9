package org.moothall;

import java.text.Normalizer;
import java.util.Objects;

/** The few checks that every record of this module shares. */
public final class Checks {

  /** The longest id, in UTF-16 units. */
  public static final int MAX_ID_LENGTH = 200;

  private Checks() {}

  /**
   * An id: 1 to {@value #MAX_ID_LENGTH} characters, no control characters, no white space at either
   * end.
   *
   * @return the id itself
   * @throws IllegalArgumentException if it is none
   */
  public static String checkId(String what, String id) {
    Objects.requireNonNull(id, what);
    if (id.isEmpty() || id.length() > MAX_ID_LENGTH) {
      throw new IllegalArgumentException(
          "the %s id has 1 to %s characters, but `%s` has %s"
              .formatted(what, MAX_ID_LENGTH, shortened(id), id.length()));
    }
    if (!id.strip().equals(id) || id.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "the %s id `%s` has control characters, or white space at an end"
              .formatted(what, shortened(id)));
    }
    return id;
  }

  /**
   * A text that says something: at least one character that is not white space.
   *
   * @return the text itself
   * @throws IllegalArgumentException if it is blank
   */
  public static String checkText(String what, String text) {
    Objects.requireNonNull(text, what);
    if (text.isBlank()) {
      throw new IllegalArgumentException("the %s is empty".formatted(what));
    }
    return text;
  }

  /** The text in Unicode normalisation form C, in which equal characters have equal bytes. */
  public static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /**
   * A count of people or things.
   *
   * @return the count itself
   * @throws IllegalArgumentException if it is negative
   */
  public static long checkCount(String what, long count) {
    if (count < 0) {
      throw new IllegalArgumentException("%s is 0 or more, but was %s".formatted(what, count));
    }
    return count;
  }

  private static String shortened(String id) {
    return id.length() <= 40 ? id : id.substring(0, 40) + "…";
  }
}
