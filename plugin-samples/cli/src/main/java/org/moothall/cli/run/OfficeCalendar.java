package org.moothall.cli.run;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.moothall.spi.WorkingCalendar;

/**
 * Monday to Friday, nine to five, in the office's own time zone and without holidays.
 *
 * @param zone where the office stands
 */
record OfficeCalendar(ZoneId zone) implements WorkingCalendar {
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final List<Hours> NINE_TO_FIVE =
      List.of(new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)));

  @Override
  public String id() {
    return "office-" + zone.getId();
  }

  @Override
  public List<Hours> on(LocalDate date) {
    return WEEKEND.contains(date.getDayOfWeek()) ? List.of() : NINE_TO_FIVE;
  }
}
