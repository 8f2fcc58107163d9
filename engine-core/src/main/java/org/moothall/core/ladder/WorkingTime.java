package org.moothall.core.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.moothall.BadInputException;
import org.moothall.spi.WorkingCalendar;
import org.moothall.spi.WorkingCalendar.Hours;

/**
 * Time limits in working days of a calendar.
 *
 * <p>The day a limit starts on is not counted, and the limit ends when the office closes on its
 * last day, by that day's local time: a clock change in between moves the instant, never the hour.
 * Where a clock change leaves the closing hour out, the office closes as much later; where the hour
 * comes twice, at its first coming. A date that a change of time zone skips altogether is no day.
 */
public final class WorkingTime {

  /** The longest limit, in working days; about four centuries. */
  public static final long MAX_DAYS = 100_000;

  /** How many days in a row without work a calendar may have before it is taken to have none. */
  static final int HORIZON = 1_000;

  private final WorkingCalendar calendar;

  /** Reckons by this calendar. */
  public WorkingTime(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /**
   * When a limit ends: at the close of the n-th working day after the day it starts on.
   *
   * @param start when the limit starts
   * @param workingDays n, 1 to {@value #MAX_DAYS}
   * @throws BadInputException if there are fewer or more days than that (MOOT-1602), or the
   *     calendar has no working day for {@value #HORIZON} days (MOOT-1601)
   */
  public Instant after(Instant start, long workingDays) {
    return close(dayAfter(start, workingDays));
  }

  private LocalDate dayAfter(Instant start, long workingDays) {
    if (workingDays < 1 || workingDays > MAX_DAYS) {
      throw new BadInputException(
          "MOOT-1602",
          "a time limit has 1 to %s working days, but was `%s`".formatted(MAX_DAYS, workingDays));
    }
    LocalDate day = day(start);
    for (long i = 0; i < workingDays; i++) {
      day = nextWorkingDay(day);
    }
    return day;
  }

  /**
   * When the office opens on the n-th working day after the day something starts on.
   *
   * @param start when it starts
   * @param workingDays n, 1 to {@value #MAX_DAYS}
   * @throws BadInputException as {@link #after} does
   */
  public Instant opening(Instant start, long workingDays) {
    LocalDate day = dayAfter(start, workingDays);
    return day.atTime(calendar.on(day).getFirst().from()).atZone(calendar.zone()).toInstant();
  }

  /**
   * How many whole working days something is overdue: the largest n for which {@code after(due, n)}
   * has come, or 0.
   *
   * @param due when it was due
   * @param now the time it is
   * @return 0 to {@value #MAX_DAYS}; longer is not told apart
   * @throws BadInputException if the calendar has no working day for {@value #HORIZON} days after
   *     it was due (MOOT-1601)
   */
  public long overdueDays(Instant due, Instant now) {
    if (!now.isAfter(due)) {
      return 0;
    }
    long days = 0;
    LocalDate day = nextWorkingDay(day(due));
    while (days < MAX_DAYS && !close(day).isAfter(now)) {
      days++;
      day = nextWorkingDay(day);
    }
    return days;
  }

  private LocalDate day(Instant at) {
    return at.atZone(calendar.zone()).toLocalDate();
  }

  private LocalDate nextWorkingDay(LocalDate after) {
    LocalDate day = after;
    for (int i = 0; i < HORIZON; i++) {
      day = day.plusDays(1);
      if (exists(day) && !calendar.on(day).isEmpty()) {
        return day;
      }
    }
    throw new BadInputException(
        "MOOT-1601",
        "the calendar `%s` has no working day from %s to %s. Maybe its list of days ends too early."
            .formatted(calendar.id(), after.plusDays(1), day));
  }

  private boolean exists(LocalDate day) {
    return day.atStartOfDay(calendar.zone()).toLocalDate().equals(day);
  }

  private Instant close(LocalDate day) {
    ZoneId zone = calendar.zone();
    List<Hours> hours = calendar.on(day);
    return day.atTime(hours.getLast().to()).atZone(zone).toInstant();
  }
}
