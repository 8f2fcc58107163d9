package org.moothall.core.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * Lots out of a public seed, which anybody can draw again: the lot of a label is the SHA-256 of the
 * seed, a zero byte and the label, both in UTF-8. The smaller lot, read as an unsigned number,
 * comes first. On a shell: {@code printf '%s\0%s' "$seed" "$label" | sha256sum}.
 */
final class Lots {

  /** In hexadecimal, the order of text is that of numbers. */
  private record Lot<T>(String hexadecimal, T thing) {}

  private Lots() {}

  /** The things in the order of their lots; things of one label keep their order. */
  static <T> List<T> ordered(String seed, List<T> things, Function<T, String> label) {
    MessageDigest sha256 = sha256();
    byte[] salt = (seed + '\0').getBytes(UTF_8);
    return things.stream()
        .map(thing -> new Lot<>(hash(sha256, salt, label.apply(thing)), thing))
        .sorted(Comparator.comparing(Lot::hexadecimal))
        .map(Lot::thing)
        .toList();
  }

  private static String hash(MessageDigest sha256, byte[] salt, String label) {
    sha256.update(salt);
    return HexFormat.of().formatHex(sha256.digest(label.getBytes(UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
