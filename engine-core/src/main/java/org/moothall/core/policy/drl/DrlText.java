package org.moothall.core.policy.drl;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The text of a rule file as it is compared and counted. */
public final class DrlText {

  private DrlText() {}

  /** Without a byte order mark, and with lines that end in {@code \n} alone. */
  public static String normalised(String drl) {
    var text = drl.startsWith("\uFEFF") ? drl.substring(1) : drl;
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The SHA-256 of a text in UTF-8, in hexadecimal. */
  public static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
