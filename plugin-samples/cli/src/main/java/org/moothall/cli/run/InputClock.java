package org.moothall.cli.run;

import java.time.Instant;
import java.time.InstantSource;

/**
 * A clock that shows the time the input speaks of, so that equal input gives an equal record. It
 * never goes back.
 */
final class InputClock implements InstantSource {
  private Instant now;

  InputClock(Instant start) {
    this.now = start;
  }

  @Override
  public Instant instant() {
    return now;
  }

  /** Moves on to a time; one that has passed already changes nothing. */
  void reach(Instant time) {
    if (time.isAfter(now)) {
      now = time;
    }
  }
}
