package org.moothall.core.policy.claim;

import org.jspecify.annotations.Nullable;
import org.moothall.policy.Reason;

/**
 * A slot that takes one value. The same value may be said by several rules; two different ones
 * contradict each other.
 *
 * @param <V> the value
 */
final class Pick<V> {

  private final Sheet<?> sheet;
  private final String topic;
  private @Nullable V value;
  private @Nullable Reason because;

  /**
   * An open slot.
   *
   * @param topic what no rule says if it stays open, for instance {@code who counts as being there}
   */
  Pick(Sheet<?> sheet, String topic) {
    this.sheet = sheet;
    this.topic = topic;
  }

  void say(V said, Reason reason) {
    if (value == null || because == null) {
      value = said;
      because = reason;
    } else if (!value.equals(said)) {
      sheet.contradict(because, reason);
    }
  }

  void require() {
    if (value == null) {
      sheet.object("no rule says %s", topic);
    }
  }

  V value() {
    if (value == null) {
      throw new IllegalStateException("no rule says " + topic);
    }
    return value;
  }
}
