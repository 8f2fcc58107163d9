package org.moothall.record;

/**
 * The end of the record at some moment. Whoever keeps a head can prove later that the entries up to
 * it were not changed.
 *
 * @param sequence the number of the last entry, from 1; 0 for the empty record
 * @param hash the SHA-256 that chains all entries up to it, 64 hexadecimal digits
 */
public record Head(long sequence, String hash) {

  /** The head of the empty record. */
  public static final Head EMPTY = new Head(0, "0".repeat(64));

  public Head {
    if (sequence < 0 || !hash.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          "a head is a number and 64 hexadecimal digits, but was %s:%s".formatted(sequence, hash));
    }
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException if it is no head
   */
  public static Head parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 1) {
      throw new IllegalArgumentException(
          "a head is written `sequence:hash`, but was `%s`".formatted(text));
    }
    return new Head(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
  }

  /** {@code sequence:hash}. */
  @Override
  public String toString() {
    return sequence + ":" + hash;
  }
}
