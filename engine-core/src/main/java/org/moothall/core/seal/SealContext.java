package org.moothall.core.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What a seal is bound to. */
record SealContext(String matter, String pseudonym, String field) {

  /** Each part after its length, so that no two contexts have the same bytes. */
  byte[] bytes() {
    byte[][] parts = {utf8(matter), utf8(pseudonym), utf8(field)};
    ByteBuffer all =
        ByteBuffer.allocate(
            3 * Integer.BYTES + parts[0].length + parts[1].length + parts[2].length);
    for (byte[] part : parts) {
      all.putInt(part.length).put(part);
    }
    return all.array();
  }

  private static byte[] utf8(String part) {
    return part.getBytes(StandardCharsets.UTF_8);
  }
}
