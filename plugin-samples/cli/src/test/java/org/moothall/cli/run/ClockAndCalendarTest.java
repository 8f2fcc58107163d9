package org.moothall.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.moothall.spi.WorkingCalendar.Hours;

class ClockAndCalendarTest {

  @Test
  void theClockNeverGoesBack() {
    var clock = new InputClock(Instant.ofEpochSecond(100));

    clock.reach(Instant.ofEpochSecond(90));
    assertThat(clock.instant()).isEqualTo(Instant.ofEpochSecond(100));

    clock.reach(Instant.ofEpochSecond(110));
    assertThat(clock.instant()).isEqualTo(Instant.ofEpochSecond(110));
  }

  @Test
  void theOfficeWorksFromMondayToFriday() {
    var calendar = new OfficeCalendar(ZoneId.of("Asia/Shanghai"));
    var friday = LocalDate.of(2026, 4, 10);

    assertThat(calendar.on(friday))
        .containsExactly(new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)));
    assertThat(calendar.on(friday.plusDays(1))).isEmpty();
    assertThat(calendar.on(friday.plusDays(2))).isEmpty();
    assertThat(calendar.id()).isEqualTo("office-Asia/Shanghai");
  }
}
