package org.moothall.core.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.moothall.spi.WorkingCalendar;

class WorkingTimeProperties {

  /** The end of a limit is where a counter that goes through every minute finds it. */
  @Property(tries = 200)
  void theLimitEndsWhereAMinuteByMinuteCounterEnds(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("starts") Instant start,
      @ForAll @LongRange(min = 1, max = 12) long days) {
    assertThat(new WorkingTime(calendar).after(start, days))
        .isEqualTo(naiveAfter(calendar, start, days));
  }

  /** One more day ends later, and a later start never ends earlier. */
  @Property(tries = 1_000)
  void limitsAreMonotone(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("starts") Instant start,
      @ForAll("starts") Instant other,
      @ForAll @LongRange(min = 1, max = 300) long days) {
    WorkingTime time = new WorkingTime(calendar);
    Instant earlier = start.isBefore(other) ? start : other;
    Instant later = start.isBefore(other) ? other : start;

    assertThat(time.after(earlier, days)).isBeforeOrEqualTo(time.after(later, days));
    assertThat(time.after(start, days)).isBefore(time.after(start, days + 1)).isAfter(start);
  }

  /** To wait a days and then b days is to wait a + b days. */
  @Property(tries = 1_000)
  void aLimitMayBeSplit(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("starts") Instant start,
      @ForAll @LongRange(min = 1, max = 100) long some,
      @ForAll @LongRange(min = 1, max = 100) long more) {
    WorkingTime time = new WorkingTime(calendar);

    assertThat(time.after(time.after(start, some), more)).isEqualTo(time.after(start, some + more));
  }

  /**
   * Something due is overdue by n days exactly from the end of a limit of n days until that of n +
   * 1.
   */
  @Property(tries = 1_000)
  void overdueDaysAreTheInverseOfLimits(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("starts") Instant due,
      @ForAll @LongRange(min = 1, max = 100) long days) {
    WorkingTime time = new WorkingTime(calendar);
    Instant end = time.after(due, days);

    assertThat(time.overdueDays(due, end)).isEqualTo(days);
    assertThat(time.overdueDays(due, end.minusNanos(1))).isEqualTo(days - 1);
  }

  private static Instant naiveAfter(WorkingCalendar calendar, Instant start, long days) {
    ZonedDateTime minute = start.atZone(calendar.zone());
    LocalDate counted = minute.toLocalDate();
    Instant lastEnd = start;
    for (long found = 0; ; minute = minute.plusMinutes(1)) {
      LocalDate day = minute.toLocalDate();
      if (day.isAfter(counted)) {
        if (found == days) {
          return lastEnd;
        }
        counted = day;
        found += calendar.on(day).isEmpty() ? 0 : 1;
      }
      ZonedDateTime now = minute;
      if (found > 0
          && calendar.on(day).stream().anyMatch(hours -> hours.to().equals(now.toLocalTime()))) {
        lastEnd = minute.toInstant();
      }
    }
  }

  @Provide
  Arbitrary<Instant> starts() {
    return Arbitraries.longs()
        .between(
            Instant.parse("2019-01-01T00:00:00Z").getEpochSecond() / 60,
            Instant.parse("2029-01-01T00:00:00Z").getEpochSecond() / 60)
        .map(minutes -> Instant.ofEpochSecond(60 * minutes));
  }

  @Provide
  Arbitrary<WorkingCalendar> calendars() {
    Arbitrary<ZoneId> zones =
        Arbitraries.of(
                "Asia/Shanghai",
                "Europe/Berlin",
                "America/New_York",
                "America/Santiago",
                "Australia/Lord_Howe",
                "Asia/Kathmandu",
                "UTC")
            .map(ZoneId::of);
    Arbitrary<Set<LocalDate>> dates =
        Arbitraries.longs()
            .between(LocalDate.of(2019, 1, 1).toEpochDay(), LocalDate.of(2029, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay)
            .set()
            .ofMaxSize(400);
    return Combinators.combine(zones, dates, dates).as(ListedCalendar::new);
  }
}
