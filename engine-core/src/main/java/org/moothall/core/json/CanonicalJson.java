package org.moothall.core.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * JSON in one form only: equal values have equal text, on every machine and for good. The form is
 * that of RFC 8785 (Rundgren, Jordan and Erdtman, 2020), with whole numbers written in full,
 * however large, and no other numbers.
 *
 * <ul>
 *   <li>A record is an object of its components, sorted by name. One that belongs to a sealed
 *       interface says which it is under {@value Family#TYPE}. An absent {@code Optional} component
 *       is left out.
 *   <li>A map is an object sorted by key; its keys are strings, constants of an enum or whole
 *       numbers.
 *   <li>A list is an array in its own order; a set is an array sorted by the text of its elements.
 *   <li>A constant of an enum is its name, an instant its ISO 8601 text in UTC.
 * </ul>
 *
 * <p>Nothing else can be written: no {@code null}, no fraction, no half of a surrogate pair.
 */
public final class CanonicalJson {

  private CanonicalJson() {}

  /**
   * The canonical text of a value.
   *
   * @throws org.moothall.BadInputException if a string in it holds half a surrogate pair
   * @throws IllegalArgumentException if something in it can't be written
   */
  public static String write(Object value) {
    StringBuilder text = new StringBuilder(256);
    try {
      new CanonicalWriter(text).value(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * The SHA-256 of the canonical text in UTF-8, as 64 hexadecimal digits. The text itself is never
   * held in memory as a whole.
   *
   * @throws org.moothall.BadInputException if a string in it holds half a surrogate pair
   * @throws IllegalArgumentException if something in it can't be written
   */
  public static String digest(Object value) {
    MessageDigest sha256 = sha256();
    OutputStream bytes = new DigestOutputStream(OutputStream.nullOutputStream(), sha256);
    try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      new CanonicalWriter(text).value(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
