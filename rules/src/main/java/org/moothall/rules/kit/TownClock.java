package org.moothall.rules.kit;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/** A clock that stands until it is told to go on, and never goes back. */
final class TownClock implements InstantSource {

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private Instant now = Instant.parse("2026-03-02T09:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  void wait(Duration time) {
    now = now.plus(time);
  }

  /** Goes on to nine o'clock of the next Monday, so that every story begins on the same weekday. */
  void nextMonday() {
    now =
        now.atOffset(ZoneOffset.UTC)
            .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
            .with(MORNING)
            .toInstant();
  }
}
