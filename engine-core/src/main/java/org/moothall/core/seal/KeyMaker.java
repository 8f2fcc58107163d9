package org.moothall.core.seal;

import java.nio.ByteBuffer;
import java.security.SecureRandom;

/** Makes keys. */
@FunctionalInterface
interface KeyMaker {

  /** How long a key is, in bytes. */
  int KEY_BYTES = 32;

  /** A new key of this name. */
  byte[] key(String name);

  /** Keys that nobody can make again. */
  static KeyMaker random() {
    SecureRandom random = new SecureRandom();
    return name -> {
      byte[] key = new byte[KEY_BYTES];
      random.nextBytes(key);
      return key;
    };
  }

  /** Keys made of a seed and their names alone. */
  static KeyMaker seeded(long seed) {
    byte[] root = ByteBuffer.allocate(Long.BYTES).putLong(seed).array();
    return name -> Hmac.of(root, name);
  }
}
