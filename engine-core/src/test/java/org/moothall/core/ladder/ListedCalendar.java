package org.moothall.core.ladder;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.moothall.spi.WorkingCalendar;

/**
 * Weekdays, but for listed holidays, and listed days of work at weekends; with an afternoon break.
 */
record ListedCalendar(ZoneId zone, Set<LocalDate> holidays, Set<LocalDate> makeUpDays)
    implements WorkingCalendar {

  private static final List<Hours> TWO_STRETCHES =
      List.of(
          new Hours(LocalTime.of(9, 0), LocalTime.of(12, 0)),
          new Hours(LocalTime.of(14, 0), LocalTime.of(18, 0)));

  @Override
  public String id() {
    return "listed";
  }

  @Override
  public List<Hours> on(LocalDate date) {
    boolean weekday = date.getDayOfWeek().getValue() <= 5;
    boolean works = makeUpDays.contains(date) || (weekday && !holidays.contains(date));
    return works ? TWO_STRETCHES : List.of();
  }
}
