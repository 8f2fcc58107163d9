package org.moothall.core.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 (RFC 2104), which here makes keys of keys and vectors of texts. */
final class Hmac {

  private Hmac() {}

  /** 32 bytes out of a key and a label. */
  static byte[] of(byte[] key, String label) {
    return mac(key, label.getBytes(StandardCharsets.UTF_8));
  }

  /** 32 bytes out of a key and two parts, the first of which is prefixed with its length. */
  static byte[] of(byte[] key, byte[] first, byte[] second) {
    ByteBuffer length = ByteBuffer.allocate(Integer.BYTES).putInt(first.length);
    return mac(key, length.array(), first, second);
  }

  private static byte[] mac(byte[] key, byte[]... parts) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      for (byte[] part : parts) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
