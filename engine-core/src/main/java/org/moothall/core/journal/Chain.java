package org.moothall.core.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How entries are chained: the hash of an entry is the SHA-256 of the hash before it, as 64
 * hexadecimal digits, and of its own text in UTF-8. So {@code printf %s%s "$previous" "$json" |
 * sha256sum} checks a link.
 */
final class Chain {

  private Chain() {}

  static String hash(String previous, String json) {
    MessageDigest sha256 = sha256();
    sha256.update(previous.getBytes(StandardCharsets.US_ASCII));
    sha256.update(json.getBytes(StandardCharsets.UTF_8));
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
