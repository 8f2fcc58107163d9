package org.moothall.core.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.moothall.spi.WorkingCalendar;
import org.moothall.spi.WorkingCalendar.Hours;
import org.moothall.spi.WorkingCalendarContract;

class WeekdayCalendarTest extends WorkingCalendarContract {

  @Override
  protected WorkingCalendar calendar() {
    return new WeekdayCalendar(ZoneId.of("Asia/Shanghai"));
  }

  @Test
  void worksFromNineToFiveMondayToFriday() {
    LocalDate friday = LocalDate.of(2026, 3, 6);

    assertThat(calendar().on(friday))
        .containsExactly(new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)));
    assertThat(calendar().on(friday.plusDays(1))).isEmpty();
    assertThat(calendar().on(friday.plusDays(2))).isEmpty();
    assertThat(calendar().on(friday.plusDays(3))).hasSize(1);
  }
}
