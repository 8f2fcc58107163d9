package org.moothall.spi;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * Says when an office works.
 *
 * <p><b>Must</b> be thread-safe, and give the same answer for the same date for good: deadlines are
 * worked out from it again and again.
 *
 * @implSpec Return an id that never changes.
 */
public interface WorkingCalendar {

  /** The calendar's id. */
  String id();

  /** Where the office stands. */
  ZoneId zone();

  /** The hours worked on a date, sorted and without overlap; empty on a day off. */
  List<Hours> on(LocalDate date);

  /**
   * A stretch of work within a day.
   *
   * @param from when it begins
   * @param to when it ends, after {@code from}
   */
  record Hours(LocalTime from, LocalTime to) {
    public Hours {
      if (!from.isBefore(to)) {
        throw new IllegalArgumentException(
            "hours begin before they end, but were %s to %s".formatted(from, to));
      }
    }
  }
}
