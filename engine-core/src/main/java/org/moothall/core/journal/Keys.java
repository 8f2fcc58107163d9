package org.moothall.core.journal;

import java.util.Map;

/** What a vault asks of keys. */
final class Keys {

  private static final int BYTES = 32;

  private Keys() {}

  static void checkLengths(Map<String, byte[]> keys) {
    keys.forEach(
        (name, key) -> {
          if (key.length != BYTES) {
            throw new IllegalArgumentException(
                "a key has %s bytes, but that of `%s` has %s".formatted(BYTES, name, key.length));
          }
        });
  }

  static IllegalArgumentException twice(String name) {
    return new IllegalArgumentException("there is a key `%s` already".formatted(name));
  }
}
