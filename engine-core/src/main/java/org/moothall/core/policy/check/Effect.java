package org.moothall.core.policy.check;

/** What becomes of a value, or of how many facts match, when a setting rises. */
enum Effect {
  NONE,
  RISES,
  FALLS,
  UNCLEAR;

  Effect flipped() {
    return switch (this) {
      case RISES -> FALLS;
      case FALLS -> RISES;
      case NONE, UNCLEAR -> this;
    };
  }

  Effect flippedIf(boolean condition) {
    return condition ? flipped() : this;
  }

  /** Both at once. */
  Effect with(Effect other) {
    if (other == NONE || other == this) {
      return this;
    }
    return this == NONE ? other : UNCLEAR;
  }

  /** Unclear, unless there is none. */
  Effect blurred() {
    return this == NONE ? NONE : UNCLEAR;
  }
}
